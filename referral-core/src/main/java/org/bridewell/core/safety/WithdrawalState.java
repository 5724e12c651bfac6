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

  /// Whether part three of the safety questions answers a withdrawal check now: every substance was
  /// asked about, and the last look for signs is not older than looks may be.
  public boolean isLookedAt(Instant now) {
    return isComplete()
        && lastCheck.filter(c -> c.at().isAfter(now.minus(WithdrawalWatch.EVERY))).isPresent();
  }

  /// The substances that are a risk.
  public List<Substance> risks() {
    return List.of(Substance.values()).stream()
        .filter(each -> uses.containsKey(each) && uses.get(each).use().isRisk())
        .toList();
  }

  /// Whether any substance is a risk.
  public boolean isRisk() {
    return !risks().isEmpty();
  }

  /// Whether every substance was asked about, and somebody looked for signs.
  public boolean isComplete() {
    return missing().isEmpty() && lastCheck.isPresent();
  }
}
