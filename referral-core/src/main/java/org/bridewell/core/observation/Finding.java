package org.bridewell.core.observation;

import java.math.BigDecimal;
import org.bridewell.core.scoring.Response;

/// What was found for one item of a set of observations.
public sealed interface Finding {

  /// One of the options of the item.
  record Chosen(String option) implements Finding {}

  /// A measured number.
  record Measured(BigDecimal value) implements Finding {
    public Measured {
      value = value.stripTrailingZeros();
      value = value.setScale(Math.max(0, value.scale()));
    }
  }

  /// The second oxygen scale, which only a prescription makes right (HZ-08).
  record PrescribedScale(String prescriber, String reason) implements Finding {}

  /// It could not be measured.
  record Missing(NotMeasured why) implements Finding {}

  /// The same as the scorer reads it.
  default Response response() {
    return switch (this) {
      case Chosen(String option) -> new Response.Answered(option);
      case Measured(BigDecimal value) -> new Response.Measured(value);
      case PrescribedScale _ -> new Response.Answered(Vitals.SCALE_2);
      case Missing(NotMeasured why) -> why.response();
    };
  }
}
