package org.bridewell.ui.custody;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;

/// A page about one person in custody, whose detention stands in the address.
///
/// An address without one leads to the board; what goes wrong on the way in is said in plain words.
public abstract class DetentionPage extends Div implements BeforeEnterObserver {

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    event
        .getRouteParameters()
        .get("detention")
        .flatMap(CustodyNavigation::detention)
        .ifPresentOrElse(
            detention -> attempt(detention, event), () -> event.forwardTo(CustodyNavigation.BOARD));
  }

  private void attempt(DetentionId detention, BeforeEnterEvent event) {
    try {
      enter(detention, event);
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      add(Trouble.bar(failed));
    }
  }

  /// Builds the page, or forwards to the one that is right now.
  protected abstract void enter(DetentionId detention, BeforeEnterEvent event);
}
