package org.bridewell.core.plan;

import java.time.Instant;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Redacted;

/// How a stay ended, and who received the copy of the plan.
///
/// @param place where to; empty for a release
/// @param receivedBy who of the escort, or of the next place, received the copy
public record Departure(
    Way way, String place, String escort, String receivedBy, AccountId by, Instant leftAt)
    implements Redacted {

  /// Where somebody goes from here.
  public enum Way {
    RELEASED,
    COURT,
    HOSPITAL,
    OTHER_SUITE,
    PRISON;

    /// Somebody takes the person over: the copy's receipt is recorded.
    public boolean isEscorted() {
      return this != RELEASED;
    }
  }

  /// What an officer did about an open item.
  public enum Answer {
    DONE,
    PASSED_ON,
    NOT_DONE
  }

  /// An officer's answer to an open item.
  ///
  /// @param words what was done, to whom it was passed on, or why nothing was done
  public record Answered(
      OpenItem item, Answer answer, String words, AccountId by, String byName, Instant at)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  @Override
  public String toString() {
    return redacted();
  }
}
