package org.bridewell.ui.safety;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.SuiteNews;

/// Keeps a page current while it is open: on every change in its suite, and as time passes.
final class Listening {
  private Listening() {}

  static void to(
      SuiteNews news, CurrentActor current, Component page, AttachEvent event, Runnable readAgain) {
    var here = current.get().scope().requireSuite();
    var changed = news.listen(here, event.getUI(), readAgain);
    var passing = news.everyTenSeconds(event.getUI(), readAgain);
    page.addDetachListener(
        gone -> {
          gone.unregisterListener();
          changed.remove();
          passing.remove();
        });
  }
}
