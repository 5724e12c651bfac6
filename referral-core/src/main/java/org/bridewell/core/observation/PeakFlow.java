package org.bridewell.core.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.ItemId;

/// Peak flow against the person's best, after BTS/SIGN 158: half or less is severe asthma and 999
/// in custody, three quarters or less a clinician now. Awaiting clinical review.
///
/// @param percent of the best, rounded down: 49.9 is 49
public record PeakFlow(int percent) {
  static final int SEVERE = 50;
  static final int MODERATE = 75;

  /// What the two values say; empty while one of them is missing.
  public static Optional<PeakFlow> of(Map<ItemId, Response> responses) {
    return responses.get(Vitals.PEAK_FLOW) instanceof Response.Measured(BigDecimal now)
            && responses.get(Vitals.PEAK_FLOW_BEST) instanceof Response.Measured(BigDecimal best)
            && best.signum() > 0
        ? Optional.of(
            new PeakFlow(
                now.multiply(BigDecimal.valueOf(100))
                    .divide(best, 0, RoundingMode.DOWN)
                    .intValueExact()))
        : Optional.empty();
  }

  /// Whom it alerts.
  public Optional<AlertLevel> level() {
    if (percent <= SEVERE) {
      return Optional.of(AlertLevel.CALL_999);
    }
    return percent <= MODERATE ? Optional.of(AlertLevel.CLINICIAN) : Optional.empty();
  }
}
