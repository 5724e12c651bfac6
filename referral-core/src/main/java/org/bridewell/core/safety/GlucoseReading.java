package org.bridewell.core.safety;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;

/// One glucose reading in mmol/L; empty when it could not be taken, which is a worry of its own
/// (HZ-11).
public record GlucoseReading(
    AnswerId id, DetentionId detention, Optional<BigDecimal> mmol, AccountId by, Instant at) {
  /// Below it, sugar is low (HZ-11).
  public static final BigDecimal LOW = new BigDecimal("4.0");

  /// From it on, sugar is high; awaits clinical review.
  public static final BigDecimal HIGH = new BigDecimal("15.0");

  /// Only what no meter can show is refused (HZ-08).
  public static final BigDecimal LARGEST = new BigDecimal("99.9");

  /// What a reading says.
  public enum Finding {
    NORMAL,
    LOW,
    HIGH,
    NOT_TAKEN
  }

  /// What this one says.
  public Finding finding() {
    if (mmol.isEmpty()) {
      return Finding.NOT_TAKEN;
    }
    if (mmol.get().compareTo(LOW) < 0) {
      return Finding.LOW;
    }
    return mmol.get().compareTo(HIGH) >= 0 ? Finding.HIGH : Finding.NORMAL;
  }

  /// Whether a meter can show such a value, to one decimal place.
  public static boolean isPossible(BigDecimal mmol) {
    return mmol.signum() >= 0
        && mmol.compareTo(LARGEST) <= 0
        && mmol.stripTrailingZeros().scale() <= 1;
  }
}
