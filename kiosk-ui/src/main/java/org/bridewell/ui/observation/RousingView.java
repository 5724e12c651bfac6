package org.bridewell.ui.observation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.observation.ObservationService;
import org.bridewell.core.observation.ObservationSheet;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.LocksAfter;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.kit.Reviewed;

/// The rousing check (PACE Code C, Annex H): in full, at least every half hour; any failed part is
/// 999.
@Route(CustodyNavigation.ROUSING + "/:detention")
@PageTitle("Rousing check · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.CHECKS)
@LocksAfter(PageKind.OBSERVATION)
public class RousingView extends PromptsView {
  private final ObservationService observations;
  private final CurrentActor current;

  RousingView(
      ObservationService observations,
      Vitals vitals,
      PersonFrame frames,
      CurrentActor current,
      Clock clock) {
    super(Round.Kind.ROUSING, observations, vitals, frames, current, clock);
    this.observations = observations;
    this.current = current;
  }

  @Override
  protected Optional<Component> beside(DetentionId detention, ObservationSheet sheet) {
    return sheet
        .clock(ClockKind.ROUSING)
        .map(
            running ->
                new DirectionForm(
                    (clinician, reason) -> {
                      observations.direct(
                          detention, ClockKind.ROUSING, clinician, reason, current.get());
                      CustodyNavigation.toBoard();
                    }));
  }
}
