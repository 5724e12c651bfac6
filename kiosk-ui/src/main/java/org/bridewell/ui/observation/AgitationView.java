package org.bridewell.ui.observation;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.observation.ObservationService;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.LocksAfter;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.kit.Reviewed;

/// The signs of acute behavioural disturbance, before anybody is called violent (HZ-10).
@Route(ObservationNavigation.AGITATION + "/:detention")
@PageTitle("Signs of disturbance · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.CHECKS)
@LocksAfter(PageKind.OBSERVATION)
public class AgitationView extends PromptsView {
  AgitationView(
      ObservationService observations,
      Vitals vitals,
      PersonFrame frames,
      CurrentActor current,
      Clock clock) {
    super(Round.Kind.AGITATION, observations, vitals, frames, current, clock);
  }
}
