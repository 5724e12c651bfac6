package org.bridewell.ui.safety;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.LocksAfter;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.custody.SuiteNews;
import org.bridewell.ui.kit.Reviewed;

/// Safety first, drink and drugs: each substance by name, and the looks for signs (HZ-12).
@Route(CustodyNavigation.WITHDRAWAL + "/:detention")
@PageTitle("Safety first: drink and drugs · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.WITHDRAWAL)
@LocksAfter(PageKind.OBSERVATION)
public class WithdrawalView extends CurrentPage {
  WithdrawalView(SafetyServices services, SuiteNews news) {
    super(services, news);
  }

  @Override
  protected Runnable open(Framed framed, BeforeEnterEvent event) {
    var page = new WithdrawalPage(framed, services());
    page.read();
    return page::readAgain;
  }
}
