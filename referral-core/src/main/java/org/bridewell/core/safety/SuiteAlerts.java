package org.bridewell.core.safety;

import java.util.List;
import java.util.stream.Collectors;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;

/// The alerts of a suite that no officer has seen, as one reading found them.
///
/// @param open the strictest and oldest first
/// @param alarms those that every terminal of the suite shows, in the same order
public record SuiteAlerts(List<OpenAlert> open, List<Alarm> alarms) implements Redacted {
  public SuiteAlerts {
    open = List.copyOf(open);
    alarms = List.copyOf(alarms);
  }

  /// What waits for an officer and stands under no alarm yet: once every terminal shows an alarm,
  /// the board need not say it again.
  public List<OpenAlert> notYetAlarmed() {
    var alarmed = alarms.stream().map(Alarm::detention).collect(Collectors.toSet());
    return open.stream().filter(each -> !alarmed.contains(each.alert().detention())).toList();
  }

  /// Whom the open alerts are about.
  public List<PersonId> people() {
    return open.stream().map(OpenAlert::person).distinct().toList();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
