package org.bridewell.core.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.safety.SubstanceUse.Uses;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;

/// How long somebody is looked at for signs of withdrawal (HZ-12): until 72 hours after the last
/// drink, or until release; a low early score ends nothing. Starting values that await clinical
/// review.
public final class WithdrawalWatch {
  /// At most so long between two looks.
  public static final Duration EVERY = Duration.ofHours(2);

  /// Delirium can begin so long after the last drink.
  public static final Duration AFTER_LAST_DRINK = Duration.ofHours(72);

  private WithdrawalWatch() {}

  /// When the looks may end; empty for not before release. Only alcohol whose last drink is known
  /// has an end.
  public static Optional<Instant> until(Collection<SubstanceUse> uses) {
    var risks = uses.stream().filter(each -> each.use().isRisk()).toList();
    boolean open = risks.stream().anyMatch(each -> lastDrink(each).isEmpty());
    return open
        ? Optional.empty()
        : risks.stream()
            .flatMap(each -> lastDrink(each).stream())
            .max(Comparator.naturalOrder())
            .map(last -> last.plus(AFTER_LAST_DRINK));
  }

  /// Whether a look that found this is the last one.
  static boolean mayEnd(Collection<SubstanceUse> uses, WithdrawalSign found, Instant now) {
    return found == WithdrawalSign.NONE
        && until(uses).filter(end -> !now.isBefore(end)).isPresent();
  }

  /// The first look is due at once.
  static CareClock clock(DetentionId detention, String reason, AccountId by, Instant now) {
    var later = CareClock.repeating(detention, ClockKind.WITHDRAWAL, "", EVERY, reason, by, now);
    return new CareClock(
        later.id(),
        detention,
        ClockKind.WITHDRAWAL,
        "",
        later.every(),
        now,
        Optional.empty(),
        reason,
        by,
        now);
  }

  private static Optional<Instant> lastDrink(SubstanceUse each) {
    return each.substance() == Substance.ALCOHOL && each.use() instanceof Uses uses
        ? uses.last()
        : Optional.empty();
  }
}
