package org.bridewell.core.safety;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;

/// What is known of somebody's withdrawal: each substance, the last look, and what runs.
///
/// @param until when the looks may end; empty for not before release
public record WithdrawalState(
    Map<Substance, SubstanceUse> uses,
    Optional<WithdrawalCheck> lastCheck,
    Optional<CareClock> clock,
    Optional<Instant> until) {

  /// The substances that nobody has asked about.
  public List<Substance> missing() {
    return List.of(Substance.values()).stream().filter(each -> !uses.containsKey(each)).toList();
  }

  /// Whether any substance is a risk.
  public boolean isRisk() {
    return uses.values().stream().anyMatch(each -> each.use().isRisk());
  }

  /// Whether every substance was asked about, and somebody looked for signs.
  public boolean isComplete() {
    return missing().isEmpty() && lastCheck.isPresent();
  }
}
