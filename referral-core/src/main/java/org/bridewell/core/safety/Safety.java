package org.bridewell.core.safety;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SuiteId;

/// Safety answers and alerts as they are kept.
public interface Safety {
  /// Keeps an answer.
  ///
  /// @return false when this answer id was kept before: a double tap
  boolean keep(SafetyAnswer answer);

  /// The answer that counts for each flag that was answered, and not asked again since.
  Map<SafetyFlag, SafetyAnswer> answers(DetentionId detention);

  /// Asks again: what was answered before counts no more, and is kept.
  void reopen(SafetyReopening reopening);

  /// What was asked again, the newest first.
  List<SafetyReopening> reopenings(DetentionId detention);

  /// Raises an alert, or raises the level of the one that this flag already has; an alert that was
  /// seen at a lower level is open again.
  void raise(Alert alert);

  /// All alerts of a detention, the strictest and oldest first.
  List<Alert> alerts(DetentionId detention);

  /// Alerts of a suite that no officer has seen, the strictest and oldest first.
  List<OpenAlert> open(SuiteId suite);

  /// One alert of the suite, locked.
  Optional<Alert> lock(AlertId id, SuiteId suite);

  /// Marks an alert as seen.
  void seen(AlertId id, AccountId by, AlertAction action, Instant at);
}
