package org.bridewell.ui.safety;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.SuiteNews;
import org.bridewell.ui.custody.TroublePage;

/// Safety first, drink and drugs: each substance by name, and the looks for signs (HZ-12).
@Route(CustodyNavigation.WITHDRAWAL + "/:detention")
@PageTitle("Safety first: drink and drugs · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class WithdrawalView extends DetentionPage {
  private final SafetyServices services;
  private final SuiteNews news;
  private Optional<WithdrawalPage> open = Optional.empty();

  WithdrawalView(SafetyServices services, SuiteNews news) {
    this.services = services;
    this.news = news;
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    try {
      var framed = services.frames().frame(detention);
      var page = new WithdrawalPage(framed, services);
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
        news, services.current(), this, event, () -> open.ifPresent(WithdrawalPage::readAgain));
  }
}
