package org.bridewell.ui.observation;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.observation.ObservationService;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.safety.GlucoseService;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.LocksAfter;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.kit.Reviewed;

/// A set of observations: scored as it is typed, open also during a hard stop (HZ-21).
@Route(CustodyNavigation.OBSERVATIONS + "/:detention")
@PageTitle("Observations · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.OBSERVATIONS)
@LocksAfter(PageKind.OBSERVATION)
public class ObservationsView extends DetentionPage {
  private final ObservationService observations;
  private final GlucoseService glucoses;
  private final Vitals vitals;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final Clock clock;

  ObservationsView(
      ObservationService observations,
      GlucoseService glucoses,
      Vitals vitals,
      PersonFrame frames,
      CurrentActor current,
      Clock clock) {
    this.observations = observations;
    this.glucoses = glucoses;
    this.vitals = vitals;
    this.frames = frames;
    this.current = current;
    this.clock = clock;
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    var framed = frames.frame(detention);
    var page =
        new ObservationsPage(
            framed.page(), detention, observations, glucoses, vitals, current, clock);
    page.open();
    add(framed.page());
  }
}
