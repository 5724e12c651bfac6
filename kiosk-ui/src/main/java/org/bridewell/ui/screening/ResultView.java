package org.bridewell.ui.screening;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.safety.WithdrawalService;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.SittingId;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.PersonFrame;

/// The results of a completed screening; a score never stands alone.
@Route(ScreeningNavigation.RESULT + "/:detention/:sitting?")
@PageTitle("Result · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class ResultView extends DetentionPage {
  private final ScreeningService screenings;
  private final WithdrawalService withdrawals;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final Clock clock;

  public ResultView(
      ScreeningService screenings,
      WithdrawalService withdrawals,
      PersonFrame frames,
      CurrentActor current,
      Clock clock) {
    this.screenings = screenings;
    this.withdrawals = withdrawals;
    this.frames = frames;
    this.current = current;
    this.clock = clock;
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get("sitting")
        .flatMap(ResultView::sitting)
        .or(() -> screenings.of(detention, current.get()))
        .ifPresentOrElse(
            sitting -> show(detention, sitting, event),
            () -> event.forwardTo(CustodyNavigation.BOARD));
  }

  private void show(DetentionId detention, SittingId sitting, BeforeEnterEvent event) {
    var results = screenings.results(sitting, current.get());
    var shown = results.view().sitting();
    if (!shown.detention().equals(detention)) {
      throw new OutOfScope();
    }
    if (shown.state() != SittingState.COMPLETE) {
      event.forwardTo(CustodyNavigation.SCREENING + "/" + detention.value());
      return;
    }
    var page = frames.frame(detention).page();
    add(page);
    new ResultPage(page, detention, screenings, withdrawals, current, clock).show(results);
  }

  private static Optional<SittingId> sitting(String parameter) {
    try {
      return Optional.of(new SittingId(UUID.fromString(parameter)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
