package org.bridewell.ui.safety;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.SuiteNews;
import org.bridewell.ui.custody.TroublePage;

/// Safety first: it waits for no consent, adult, interpreter or quiet moment (HZ-29).
@Route(CustodyNavigation.SAFETY + "/:detention")
@PageTitle("Safety first · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class SafetyView extends DetentionPage {
  private final SafetyService safety;
  private final BoardService board;
  private final PersonFrame frames;
  private final DeskPresence desks;
  private final SuiteNews news;
  private final CurrentActor current;
  private final Clock clock;
  private Optional<SafetyPage> open = Optional.empty();

  SafetyView(
      SafetyService safety,
      BoardService board,
      PersonFrame frames,
      DeskPresence desks,
      SuiteNews news,
      CurrentActor current,
      Clock clock) {
    this.safety = safety;
    this.board = board;
    this.frames = frames;
    this.desks = desks;
    this.news = news;
    this.current = current;
    this.clock = clock;
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    try {
      var framed = frames.frame(detention);
      var page = new SafetyPage(framed, safety, board, frames, desks, current, clock);
      page.read();
      open = Optional.of(page);
      add(framed.page());
    } catch (OutOfScope | StoreUnavailable failed) {
      open = Optional.empty();
      add(TroublePage.of(failed, clock));
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var here = current.get().scope().requireSuite();
    var changed = news.listen(here, event.getUI(), () -> open.ifPresent(SafetyPage::readAgain));
    var passing = news.everyTenSeconds(event.getUI(), () -> open.ifPresent(SafetyPage::readAgain));
    addDetachListener(
        gone -> {
          gone.unregisterListener();
          changed.remove();
          passing.remove();
        });
  }
}
