package org.bridewell.ui.safety;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.safety.SafetyPart;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.custody.SuiteNews;
import org.bridewell.ui.kit.Reviewed;

/// Safety first, to look and to ask: it waits for no consent, adult, interpreter or quiet moment
/// (HZ-29).
@Route(CustodyNavigation.SAFETY + "/:detention/:part?(" + SafetyNavigation.ASK + ")")
@PageTitle("Safety first · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.SAFETY)
public class SafetyView extends CurrentPage {
  SafetyView(SafetyServices services, SuiteNews news) {
    super(services, news);
  }

  @Override
  protected Runnable open(Framed framed, BeforeEnterEvent event) {
    var part =
        event.getRouteParameters().get("part").isPresent() ? SafetyPart.ASK : SafetyPart.LOOK;
    var page = new SafetyPage(framed, part, services());
    page.read();
    return page::readAgain;
  }
}
