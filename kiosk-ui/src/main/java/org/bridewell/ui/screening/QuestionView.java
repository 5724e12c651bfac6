package org.bridewell.ui.screening;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.PersonFrame;

/// One question a page. A tap saves at once and says so only after the commit; Next moves on.
@Route(CustodyNavigation.SCREENING + "/:detention/:item")
@PageTitle("Screening · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class QuestionView extends DetentionPage {
  private final ScreeningService screenings;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final TapIds taps = new TapIds();

  public QuestionView(ScreeningService screenings, PersonFrame frames, CurrentActor current) {
    this.screenings = screenings;
    this.frames = frames;
    this.current = current;
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    var actor = current.get();
    var sitting = screenings.begin(detention, actor);
    var view = screenings.open(sitting, actor);
    var step = item(event).flatMap(view.path()::step);
    if (view.sitting().state() == SittingState.COMPLETE || step.isEmpty() || !view.isReady()) {
      event.forwardTo(CustodyNavigation.SCREENING + "/" + detention.value());
      return;
    }
    var page = frames.frame(detention).page();
    add(page);
    new Asking(page, detention, screenings, current, taps, view, step.get()).show();
  }

  private static Optional<ItemId> item(BeforeEnterEvent event) {
    try {
      return event.getRouteParameters().get("item").map(ItemId::new);
    } catch (IllegalArgumentException notAnItem) {
      return Optional.empty();
    }
  }
}
