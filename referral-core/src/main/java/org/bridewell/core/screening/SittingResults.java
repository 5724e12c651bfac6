package org.bridewell.core.screening;

import java.util.List;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.shared.Redacted;

/// All that came of a sitting.
///
/// @param results the instrument that was reached last first
/// @param slots results from elsewhere, the latest of each instrument
public record SittingResults(SittingView view, List<InstrumentResult> results, List<Entered> slots)
    implements Redacted {
  public SittingResults {
    results = List.copyOf(results);
    slots = List.copyOf(slots);
  }

  /// True when any of them asks for a withdrawal check, which stands before consent (HZ-13).
  public boolean needsWithdrawalCheck() {
    return results.stream().anyMatch(each -> each.actions().contains(Action.WITHDRAWAL_CHECK));
  }

  @Override
  public String toString() {
    return redacted();
  }
}
