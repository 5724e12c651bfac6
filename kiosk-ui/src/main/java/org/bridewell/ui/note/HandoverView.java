package org.bridewell.ui.note;

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
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bridewell.core.custody.BoardRow;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.note.Handover;
import org.bridewell.core.note.HandoverService;
import org.bridewell.core.shared.HandoverId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Card;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// One shift tells the next: everybody who is held with what is due, and in words what the board
/// cannot say.
@Route(CustodyNavigation.HANDOVER)
@PageTitle("Hand-over · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class HandoverView extends Div {
  private static final Texts TEXTS = Texts.of("note");
  private static final Texts BOARD = Texts.of("custody");
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK).withZone(WallClock.ZONE);

  private final HandoverService handovers;
  private final BoardService board;
  private final CurrentActor current;
  private final KioskPage page;
  private final Div trouble = new Div();

  HandoverView(HandoverService handovers, BoardService board, CurrentActor current, Clock clock) {
    this.handovers = handovers;
    this.board = board;
    this.current = current;
    page =
        new KioskPage(clock)
            .place(BOARD.get("product"), board.suite(current.get()).name())
            .topEnd(PersonFrame.lock());
    trouble.addClassName("bw-trouble");
    add(page);
    show();
  }

  private void show() {
    var beside = new Div(new Div(held()), new Div(giving(), given()));
    beside.addClassName("bw-beside");
    page.work("bw-stack", new H1(TEXTS.get("handover.title")), trouble, beside);
    var back = new ActionButton(BOARD.get("board"), CustodyNavigation::toBoard).icon(Icon.BACK);
    page.actions(List.of(back), List.of());
  }

  private Card held() {
    var list = new UnorderedList();
    list.addClassName("bw-rows");
    board.open(current.get()).forEach(row -> list.add(person(row)));
    return new Card(TEXTS.get("handover.held"), list);
  }

  private static ListItem person(BoardRow row) {
    var detention = row.facts().detention();
    var due = BOARD.get("task." + row.due().task());
    var words = new Div();
    words
        .getElement()
        .appendChild(
            new Element("b")
                .setText(
                    TEXTS.get(
                        "handover.person",
                        detention.cell(),
                        detention.person().data().name().full())),
            new Element("small")
                .setText(
                    row.due().at().map(at -> TEXTS.get("handover.due", due, at(at))).orElse(due)));
    var open =
        new ActionButton(
            TEXTS.get("handover.open"),
            () -> CustodyNavigation.to(CustodyNavigation.PERSON, detention.id()));
    return new ListItem(words, open);
  }

  private Card giving() {
    var id = HandoverId.next();
    var words = FieldText.lines(TEXTS.get("handover.words"), 6);
    var give =
        new ActionButton(
            TEXTS.get("handover.give"),
            () -> attempt(() -> handovers.give(id, words.text(), current.get())));
    return new Card(TEXTS.get("handover.mine"), words, give);
  }

  private Card given() {
    var list = new UnorderedList();
    list.addClassName("bw-rows");
    handovers.last(current.get()).forEach(each -> list.add(row(each)));
    return new Card(TEXTS.get("handover.last"), list);
  }

  private ListItem row(Handover handover) {
    var words = new Div();
    var taken =
        handover
            .taken()
            .map(by -> TEXTS.get("handover.taken", by.byName(), at(by.at())))
            .orElse(TEXTS.get("handover.waits"));
    words
        .getElement()
        .appendChild(
            new Element("b")
                .setText(TEXTS.get("handover.by", handover.givenByName(), at(handover.givenAt()))),
            new Element("small").setText(taken));
    words.add(new Paragraph(handover.words()));
    var row = new ListItem(words);
    if (handover.taken().isEmpty() && !handover.givenBy().equals(current.get().id())) {
      row.add(
          new ActionButton(
              TEXTS.get("handover.take"),
              () -> attempt(() -> handovers.take(handover.id(), current.get()))));
    }
    return row;
  }

  private void attempt(Runnable act) {
    trouble.removeAll();
    try {
      act.run();
      show();
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }

  private static String at(Instant at) {
    return AT.format(at);
  }
}
