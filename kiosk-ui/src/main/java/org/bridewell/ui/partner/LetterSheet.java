package org.bridewell.ui.partner;

import static org.bridewell.ui.partner.PartnerNavigation.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.bridewell.core.partner.Partners.DeadLetter;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Sheet;

/// Messages that nobody could deliver: what was tried and why it failed, never what is in them.
class LetterSheet extends Sheet {
  LetterSheet(
      List<DeadLetter> letters,
      SerializableConsumer<DeadLetter> resend,
      SerializableConsumer<DeadLetter> leaveOut) {
    super(TEXTS.get("letters"));
    var note = new Span(TEXTS.get("letters.note"));
    note.addClassNames("dk-small", "dk-soft");
    headEnd(note);
    var table =
        new DataTable(TEXTS.get("letters"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("letter.kind"))
            .words(TEXTS.get("partner"))
            .words(TEXTS.get("letter.occurred"))
            .words(TEXTS.get("letter.why"))
            .words("");
    for (var letter : letters) {
      table.row(
          DataTable.two(
              TEXTS.get("kind." + letter.kind()),
              TEXTS.get("letter.referral", tail(letter), "" + letter.number())),
          new Span(letter.partnerName()),
          new Span(PartnerTable.moment(letter.occurredAt())),
          DataTable.two(
              PartnerTable.answer(letter.answer()), TEXTS.get("letter.tries", letter.attempts())),
          actions(letter, resend, leaveOut));
    }
    add(table);
  }

  private static Component actions(
      DeadLetter letter,
      SerializableConsumer<DeadLetter> resend,
      SerializableConsumer<DeadLetter> leaveOut) {
    var of = " " + TEXTS.get("letter.referral", tail(letter), "" + letter.number());
    var again = new ActionButton(TEXTS.get("resend"), () -> resend.accept(letter)).small();
    var out = new ActionButton(TEXTS.get("leave-out"), () -> leaveOut.accept(letter)).small();
    again.getElement().setAttribute("aria-label", TEXTS.get("resend") + of);
    out.getElement().setAttribute("aria-label", TEXTS.get("leave-out") + of);
    var buttons = new Div(again, out);
    buttons.addClassName("dk-row-actions");
    return buttons;
  }

  /// The end of the id: enough to find it in the trail.
  private static String tail(DeadLetter letter) {
    var id = letter.referral().value().toString();
    return id.substring(id.length() - 8);
  }
}
