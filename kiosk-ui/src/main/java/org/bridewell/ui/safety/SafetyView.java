package org.bridewell.ui.safety;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.bridewell.core.safety.SafetyPart;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.SuiteNews;
import org.bridewell.ui.custody.TroublePage;

/// Safety first, to look and to ask: it waits for no consent, adult, interpreter or quiet moment
/// (HZ-29).
@Route(CustodyNavigation.SAFETY + "/:detention/:part?(" + SafetyNavigation.ASK + ")")
@PageTitle("Safety first · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class SafetyView extends DetentionPage {
  private final SafetyServices services;
  private final SuiteNews news;
  private Optional<SafetyPage> open = Optional.empty();

  SafetyView(SafetyServices services, SuiteNews news) {
    this.services = services;
    this.news = news;
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    var part =
        event.getRouteParameters().get("part").isPresent() ? SafetyPart.ASK : SafetyPart.LOOK;
    try {
      var framed = services.frames().frame(detention);
      var page = new SafetyPage(framed, part, services);
      page.read();
      open = Optional.of(page);
      add(framed.page());
    } catch (OutOfScope | StoreUnavailable failed) {
      open = Optional.empty();
      add(TroublePage.of(failed, services.clock()));
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    Listening.to(
        news, services.current(), this, event, () -> open.ifPresent(SafetyPage::readAgain));
  }
}
