package org.bridewell.core.safety;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;

/// What was recorded of one substance; every entry is kept, the latest counts.
public record SubstanceUse(
    AnswerId id,
    DetentionId detention,
    Substance substance,
    Use use,
    AccountId recordedBy,
    Instant recordedAt) {

  /// What the person says, or what is known.
  public sealed interface Use {
    /// Whether withdrawal has to be feared.
    boolean isRisk();
  }

  /// The person does not use it.
  public record DoesNotUse() implements Use {
    @Override
    public boolean isRisk() {
      return false;
    }
  }

  /// The person uses it, or it is not known.
  ///
  /// @param last empty when it is not known
  /// @param amount in the person's words; empty when it is not known
  /// @param trouble fits or delirium on stopping, ever
  public record Uses(Optional<Instant> last, UsualUse usual, String amount, PastTrouble trouble)
      implements Use {
    public Uses {
      amount = amount.strip();
    }

    /// Nothing is known of it.
    public static Uses notKnown() {
      return new Uses(Optional.empty(), UsualUse.NOT_KNOWN, "", PastTrouble.NOT_KNOWN);
    }

    /// Only use now and then, of a known amount, last at a known time, and never a fit or delirium
    /// is no risk: whatever is not known counts as risk (HZ-12).
    @Override
    public boolean isRisk() {
      return last.isEmpty()
          || usual != UsualUse.NOW_AND_THEN
          || amount.isEmpty()
          || trouble != PastTrouble.NO;
    }
  }
}
