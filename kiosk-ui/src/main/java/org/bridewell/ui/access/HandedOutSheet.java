package org.bridewell.ui.access;

import static org.bridewell.ui.access.AccountsView.TEXTS;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.bridewell.core.access.AccountService.HandedOut;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Sheet;

/// A password that is shown once, with whom it is for.
class HandedOutSheet extends Sheet {
  HandedOutSheet(HandedOut made, SerializableRunnable done) {
    super(TEXTS.get("handed-out", made.account().displayName()));
    var facts =
        new DataTable(TEXTS.get("handed-out", made.account().displayName()))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("handed-out.user-name"))
            .words(TEXTS.get("handed-out.password"));
    facts.row(made.account().userName(), made.password());
    getElement().setAttribute("role", "status");
    add(
        facts,
        new Paragraph(TEXTS.get("handed-out.why", made.account().displayName())),
        new ActionButton(TEXTS.get("handed-out.done"), done::run));
  }
}
