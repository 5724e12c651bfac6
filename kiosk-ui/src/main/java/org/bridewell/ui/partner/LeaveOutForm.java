package org.bridewell.ui.partner;

import static org.bridewell.ui.partner.PartnerNavigation.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.bridewell.core.partner.Partners.DeadLetter;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;

/// Asks why a message is left out: nobody gets it then.
class LeaveOutForm extends Sheet {
  LeaveOutForm(
      DeadLetter letter, SerializableConsumer<String> leaveOut, SerializableRunnable back) {
    super(TEXTS.get("leave-out.title", letter.partnerName()));
    var reason = new FieldText(TEXTS.get("leave-out.reason")).hint(TEXTS.get("leave-out.hint"));
    var acts =
        new Div(
            new ActionButton(TEXTS.get("leave-out.do"), () -> leaveOut.accept(reason.text())),
            new ActionButton(TEXTS.get("back"), back).quiet());
    acts.addClassName("dk-row-actions");
    add(new Paragraph(TEXTS.get("leave-out.why")), reason, acts);
  }
}
