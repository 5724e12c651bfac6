package org.bridewell.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.bridewell.core.access.ScreenLock;
import org.bridewell.core.shared.Role;

/// Leads whoever signed in to the page that they locked on this terminal, or the first page of
/// their role.
@Route("")
@PageTitle("Bridewell")
@PermitAll
public class HomeView extends Div implements BeforeEnterObserver {
  private final CurrentActor current;
  private final ThisDevice devices;
  private final ScreenLock lock;

  public HomeView(CurrentActor current, ThisDevice devices, ScreenLock lock) {
    this.current = current;
    this.devices = devices;
    this.lock = lock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var actor = current.get();
    if (current.signedIn().filter(SignedIn::once).isPresent()) {
      event.forwardTo(AccessNavigation.OWN_ACCOUNT);
      return;
    }
    if (actor.role() == Role.DETAINEE) {
      event.forwardTo(AccessNavigation.home(actor.role()));
      return;
    }
    var device = current.signedIn().flatMap(devices::settle);
    var back = device.flatMap(here -> lock.afterSignIn(here, actor)).map(path -> path.substring(1));
    event.forwardTo(
        back.filter(path -> !path.isEmpty()).orElseGet(() -> AccessNavigation.home(actor.role())));
  }
}
