package org.bridewell.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// Leads whoever signed in to the first page of their role.
@Route("")
@PageTitle("Bridewell")
@PermitAll
public class HomeView extends Div implements BeforeEnterObserver {
  private final CurrentActor current;

  public HomeView(CurrentActor current) {
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var first = current.signedIn().filter(SignedIn::once).isPresent();
    event.forwardTo(
        first ? AccessNavigation.OWN_ACCOUNT : AccessNavigation.home(current.get().role()));
  }
}
