package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.screening.LendingService;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.LocksAfter;
import org.bridewell.ui.kit.KioskPage;
import org.springframework.beans.factory.annotation.Value;

/// The screen in the hands of the person: one question a page, help and stop always in reach, no
/// name, no alarm and no reason (HZ-17). It is the only page that the person has.
@Route(AnswerView.PATH)
@PageTitle("Bridewell")
@RolesAllowed(Role.Names.DETAINEE)
@LocksAfter(PageKind.HAND_OVER)
public class AnswerView extends Div implements BeforeEnterObserver {
  static final String PATH = "answer";

  private final LendingService lending;
  private final CurrentActor current;
  private final Clock clock;
  private final List<Tongue> offered;

  /// @param production only languages whose translation was reviewed are offered there
  /// @param unreviewed unless the installation offers the others as well
  public AnswerView(
      LendingService lending,
      CurrentActor current,
      Clock clock,
      @Value("${bridewell.production:false}") boolean production,
      @Value("${bridewell.unreviewed-translations:false}") boolean unreviewed) {
    this.lending = lending;
    this.current = current;
    this.clock = clock;
    this.offered = Tongue.offered(!production || unreviewed);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var page = new KioskPage(clock);
    add(page);
    var answering = new Answering(page, lending, current, new TapIds(), offered);
    try {
      answering.show(lending.questions(current.get()));
    } catch (OutOfScope | StoreUnavailable failed) {
      answering.tellTheNurse("unavailable");
    }
  }
}
