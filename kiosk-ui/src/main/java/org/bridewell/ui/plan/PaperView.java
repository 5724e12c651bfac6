package org.bridewell.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.PdfLink;
import org.bridewell.ui.kit.Texts;

/// Blank forms to print before they are needed: there is no printing when there is no screen.
@Route(CustodyNavigation.PAPER)
@PageTitle("Paper forms · Bridewell")
@RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
public class PaperView extends Div {
  private static final Texts TEXTS = Texts.of("paper");

  PaperView(Catalogue catalogue, Clock clock) {
    var forms = new Div();
    forms.addClassName("bw-pages");
    add(forms, "safety", PaperForms::safety);
    add(forms, "observations", () -> PaperForms.observations(catalogue));
    add(forms, "medicines", PaperForms::medicines);
    add(forms, "vulnerability", () -> PaperForms.vulnerability(catalogue));
    add(forms, "plan", PaperForms::plan);
    var page =
        new KioskPage(clock)
            .place("Bridewell", TEXTS.get("title"))
            .topEnd(PersonFrame.lock())
            .work("bw-stack", new H1(TEXTS.get("title")), new Paragraph(TEXTS.get("lead")), forms);
    page.actions(
        List.of(
            new ActionButton(TEXTS.get("back"), () -> CustodyNavigation.toBoard()).icon(Icon.BACK)),
        List.of());
    add(page);
  }

  private static void add(Div forms, String form, Supplier<byte[]> paper) {
    forms.add(new PdfLink(TEXTS.get("form." + form), "blank-" + form + ".pdf", paper));
  }
}
