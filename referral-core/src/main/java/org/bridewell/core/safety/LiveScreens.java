package org.bridewell.core.safety;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.core.shared.SuiteId;

/// The pages that are open in the suites, on whichever node, and when each was last heard.
public interface LiveScreens {
  /// A page whose browser spoke.
  ///
  /// @param sound whether the browser can sound an alarm
  record Heard(Screen screen, boolean sound, Instant at) {}

  /// Keeps what was heard.
  void heard(Collection<Heard> heard);

  /// A page that was left.
  void gone(ScreenId screen);

  /// The pages of a suite heard since a moment, the latest first.
  List<Heard> of(SuiteId suite, Instant since);

  /// Removes pages that were last heard before a moment.
  void forget(Instant before);
}
