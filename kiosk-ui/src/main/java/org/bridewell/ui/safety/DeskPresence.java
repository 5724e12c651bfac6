package org.bridewell.ui.safety;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bridewell.core.shared.SuiteId;
import org.springframework.stereotype.Component;

/// Knows whether an officer's desk of a suite is open and on the line, so that an alert is never
/// shown as told where nobody is (HZ-19). It knows the desks of this node; one that it does not
/// know is taken for absent, which errs towards shouting.
@Component
class DeskPresence {
  private final Map<UI, SuiteId> desks = new ConcurrentHashMap<>();

  /// A desk is open, until removed.
  Registration here(SuiteId suite, UI desk) {
    desks.put(desk, suite);
    return () -> desks.remove(desk);
  }

  /// Whether a desk of the suite is open and its line to the server holds.
  boolean somebodyAt(SuiteId suite) {
    return desks.entrySet().stream()
        .anyMatch(desk -> desk.getValue().equals(suite) && isConnected(desk.getKey()));
  }

  private static boolean isConnected(UI desk) {
    var line = desk.getInternals().getPushConnection();
    return line != null && line.isConnected();
  }
}
