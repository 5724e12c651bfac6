package org.bridewell.core.safety;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.SuiteId;

/// The steps that alerts took, as they are kept. An alert that was raised to a stricter level is a
/// new one to it: its steps begin again, and the earlier ones stay.
public interface AlertSteps {
  /// An alert that nobody has acknowledged, and the steps it took since it was raised.
  record Waiting(AlertId alert, SuiteId suite, Instant raisedAt, Set<AlertStep> taken) {}

  /// Alerts of every suite, raised at or before this, that nobody has acknowledged, about people
  /// who are still held.
  List<Waiting> waiting(Instant raisedBefore);

  /// Takes a step.
  ///
  /// @return false when it was taken before, by this node or another
  boolean take(AlertId alert, Instant raisedAt, AlertStep step, Instant at, Optional<String> phone);

  /// Keeps which officers an alert was put before.
  void told(AlertId alert, Instant raisedAt, Collection<AccountId> officers);

  /// When each step of these alerts was taken, since each was last raised.
  Map<AlertId, Map<AlertStep, Instant>> taken(Collection<AlertId> alerts);

  /// Alerts that every terminal of the suite shows now, the strictest and oldest first.
  List<Alarm> alarms(SuiteId suite);

  /// The number of the duty inspector of a suite.
  Optional<String> inspectorOf(SuiteId suite);
}
