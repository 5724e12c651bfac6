package org.bridewell.ui.partner;

import static org.bridewell.ui.partner.PartnerNavigation.TEXTS;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.bridewell.core.partner.PartnerService.HandedOut;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Sheet;

/// A signing key that is shown once, with whom it is for.
class KeySheet extends Sheet {
  KeySheet(HandedOut made, SerializableRunnable done) {
    super(TEXTS.get("key", made.partner().name()));
    getElement().setAttribute("role", "status");
    add(
        new Paragraph(new Code(made.signingKey())),
        new Paragraph(TEXTS.get("key.why")),
        new ActionButton(TEXTS.get("key.done"), done::run));
  }
}
