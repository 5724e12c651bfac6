package org.bridewell.ui.note;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.note.Note;
import org.bridewell.core.note.Note.Kind;
import org.bridewell.core.note.NoteService;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.NoteId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CarePage;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Card;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.TypedMoment;

/// Clinical notes: written once, added to, never changed.
@Route(CustodyNavigation.NOTES + "/:detention")
@PageTitle("Notes · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class NotesView extends CarePage {
  private static final Texts TEXTS = Texts.of("note");

  private final NoteService notes;

  NotesView(NoteService notes, PersonFrame frames, CurrentActor current, Clock clock) {
    super(frames, current, clock);
    this.notes = notes;
  }

  @Override
  protected void show(Framed framed) {
    var id = framed.detention().id();
    var all = notes.of(id, actor());
    var list = new UnorderedList();
    list.addClassName("bw-rows");
    all.stream()
        .filter(note -> note.kind() != Kind.ADDENDUM)
        .forEach(note -> list.add(row(framed, note, all)));
    var written = new Card(TEXTS.get("notes"), list);
    if (all.isEmpty()) {
      written.add(new Paragraph(TEXTS.get("notes.none")));
    }
    lay(
        framed.page(),
        "bw-beside",
        new Div(new H1(TEXTS.get("title"))),
        new Div(written),
        new Div(writing(framed, id)));
    var handover =
        new ActionButton(
                TEXTS.get("to-handover"),
                () -> UI.getCurrent().navigate(CustodyNavigation.HANDOVER))
            .iconAfter(Icon.NEXT);
    framed.page().actions(List.of(back(framed), board()), List.of(handover));
  }

  private ListItem row(Framed framed, Note note, List<Note> all) {
    var words = words(note);
    all.reversed().stream()
        .filter(each -> each.addedTo().equals(Optional.of(note.id())))
        .forEach(added -> words.add(words(added)));
    var slot = new Div();
    var add =
        new ActionButton(TEXTS.get("add-to"), () -> slot.add(adding(framed, note, slot))).quiet();
    return new ListItem(words, add, slot);
  }

  private Div words(Note note) {
    var words = new Div();
    var head =
        note.kind() == Kind.DISCUSSED
            ? TEXTS.get("kind.DISCUSSED", note.discussedWith())
            : TEXTS.get("kind." + note.kind());
    var when =
        note.observedAt().equals(note.recordedAt())
            ? TEXTS.get("when", time(note.recordedAt()), note.recordedByName())
            : TEXTS.get(
                "when.late",
                time(note.observedAt()),
                note.recordedByName(),
                time(note.recordedAt()));
    words
        .getElement()
        .appendChild(new Element("b").setText(head), new Element("small").setText(when));
    words.add(new Paragraph(note.words()));
    return words;
  }

  private Div adding(Framed framed, Note note, Div slot) {
    slot.removeAll();
    var id = NoteId.next();
    var words = FieldText.lines(TEXTS.get("addendum"), 3);
    var keep =
        new ActionButton(
            TEXTS.get("keep"),
            () ->
                attempt(
                    framed,
                    () -> notes.addTo(note.detention(), note.id(), id, words.text(), actor())));
    var form = new Div(words, keep);
    form.addClassName("bw-stack");
    return form;
  }

  private Card writing(Framed framed, DetentionId detention) {
    var id = NoteId.next();
    var words = FieldText.lines(TEXTS.get("words"), 6);
    var with = new FieldText(TEXTS.get("with")).optional(TEXTS.get("with.when"));
    var at = new FieldText(TEXTS.get("at")).digits().hint(TEXTS.get("time.now"));
    var keep =
        new ActionButton(
            TEXTS.get("keep"),
            () -> {
              var now = now();
              var when = at.text().isEmpty() ? Optional.of(now) : TypedMoment.past(at.text(), now);
              if (when.isEmpty()) {
                at.wrong(TEXTS.get("wrong.time")).focusHere();
              } else {
                attempt(
                    framed,
                    () ->
                        notes.write(detention, id, words.text(), with.text(), when.get(), actor()));
              }
            });
    return new Card(TEXTS.get("write"), words, with, at, keep);
  }
}
