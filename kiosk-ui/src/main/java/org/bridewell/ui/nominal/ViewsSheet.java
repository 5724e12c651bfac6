package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.bridewell.core.nominal.Conference;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.Conference.PartnerView;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;

/// What each partner at the table thinks, in its own words.
class ViewsSheet extends Sheet {
  private final Conference conference;

  ViewsSheet(Conference conference) {
    super(TEXTS.get("views"));
    this.conference = conference;
    var note = new Span(TEXTS.get("views.note"));
    note.addClassNames("dk-small", "dk-soft");
    headEnd(note);
    if (conference.views().isEmpty()) {
      add(new Span(TEXTS.get("views.none")));
      return;
    }
    var table =
        new DataTable(TEXTS.get("views"))
            .desk()
            .look("is-flush")
            .captionUnseen()
            .rowHead(TEXTS.get("view.agency"))
            .words(TEXTS.get("view.choice"))
            .words(TEXTS.get("view.words"));
    for (var view : conference.views()) {
      table.row(
          DataTable.two(TEXTS.get("agency." + view.agency()), view.who()),
          view.choice()
              .map(choice -> new StateMark(mark(choice), TEXTS.get("view." + choice)))
              .orElseGet(() -> new StateMark(State.NOT_YET, TEXTS.get("view.none"))),
          new Span(view.words()));
    }
    add(table);
  }

  private static State mark(Choice choice) {
    return switch (choice) {
      case TAKE_ON, KEEP_ON -> State.AGREED;
      case STEP_DOWN -> State.LATER;
      case NOT_TAKE_ON, LET_GO -> State.NEUTRAL;
    };
  }

  /// Adds the form for one partner's view; said again, it takes the place of what was said before.
  void ask(SerializableConsumer<PartnerView> say) {
    var agency =
        new FieldSelect<>(
            TEXTS.get("view.agency"), List.of(Agency.values()), a -> TEXTS.get("agency." + a));
    var who = new FieldText(TEXTS.get("view.who"));
    var choice =
        new FieldSelect<Choice>(
            TEXTS.get("view.choice"),
            conference.question().choices(),
            c -> TEXTS.get("view." + c),
            TEXTS.get("view.none"));
    var words = new FieldText(TEXTS.get("view.words"));
    var fields = new Div(agency, who, choice, words);
    fields.addClassName("dk-form-row");
    add(
        fields,
        new ActionButton(
            TEXTS.get("view.add"),
            () -> {
              if (agency.chosen().isEmpty()) {
                agency.wrong(TEXTS.get("missing"));
              } else {
                say.accept(
                    new PartnerView(
                        agency.chosen().orElseThrow(), who.text(), choice.chosen(), words.text()));
              }
            }));
  }
}
