package org.bridewell.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Every page begins at its top, however far down the page before was read; a page gone back to, or
/// loaded anew, stays where the browser has it.
@Component
class FromTheTop implements VaadinServiceInitListener {
  private static final Set<NavigationTrigger> TO_A_PAGE =
      Set.of(
          NavigationTrigger.ROUTER_LINK,
          NavigationTrigger.UI_NAVIGATE,
          NavigationTrigger.CLIENT_SIDE);

  @Override
  public void serviceInit(ServiceInitEvent service) {
    service
        .getSource()
        .addUIInitListener(
            opened ->
                opened
                    .getUI()
                    .addAfterNavigationListener(
                        event -> {
                          if (isNew(event)) {
                            opened.getUI().getPage().executeJs("window.scrollTo(0, 0)");
                          }
                        }));
  }

  private static boolean isNew(AfterNavigationEvent event) {
    return TO_A_PAGE.contains(event.getLocationChangeEvent().getTrigger());
  }
}
