package org.bridewell.ui.screening;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.PersonFrame;

/// The sections of a screening: the nurse picks what to ask, and sees what is done and what is
/// left.
@Route(CustodyNavigation.SCREENING + "/:detention")
@PageTitle("Screening · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class SectionsView extends DetentionPage {
  private final ScreeningService screenings;
  private final PersonFrame frames;
  private final CurrentActor current;

  public SectionsView(ScreeningService screenings, PersonFrame frames, CurrentActor current) {
    this.screenings = screenings;
    this.frames = frames;
    this.current = current;
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    var sitting = screenings.begin(detention, current.get());
    var sections = screenings.sections(sitting, current.get());
    if (sections.view().sitting().state() == SittingState.COMPLETE) {
      event.forwardTo(ScreeningNavigation.RESULT + "/" + detention.value());
      return;
    }
    var page = frames.frame(detention).page();
    add(page);
    var asking = new SectionsPage(page, detention, screenings, current);
    asking.show(sections);
    LendForm.whyNot(event).ifPresent(asking::say);
  }
}
