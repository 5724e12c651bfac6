package org.bridewell.ui.safety;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.LocksAfter;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.SuiteNews;
import org.bridewell.ui.custody.TroublePage;
import org.bridewell.ui.kit.Reviewed;

/// What to do now, where 999 has to be called. Without such an alert the way is the safety page.
@Route(CustodyNavigation.EMERGENCY + "/:detention")
@PageTitle("Call 999 · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.EMERGENCY)
@LocksAfter(PageKind.OBSERVATION)
public class EmergencyView extends DetentionPage {
  private final SafetyServices services;
  private final BoardService board;
  private final SuiteNews news;
  private Optional<EmergencyPage> open = Optional.empty();

  EmergencyView(SafetyServices services, BoardService board, SuiteNews news) {
    this.services = services;
    this.board = board;
    this.news = news;
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    open = Optional.empty();
    try {
      var framed = services.frames().frame(detention);
      if (framed.alerts().stream().noneMatch(alert -> alert.level() == AlertLevel.CALL_999)) {
        event.forwardTo(CustodyNavigation.SAFETY + "/" + detention.value());
        return;
      }
      var page = new EmergencyPage(framed, board.suite(services.current().get()), services);
      page.read();
      open = Optional.of(page);
      add(framed.page());
    } catch (OutOfScope | StoreUnavailable failed) {
      add(TroublePage.of(failed, services.clock()));
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    Listening.to(
        news, services.current(), this, event, () -> open.ifPresent(EmergencyPage::readAgain));
  }
}
