package org.bridewell.core.referral;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ReferralId;

/// What a referral went through that later states still need.
///
/// @param begunAt when the work with the person began
/// @param heldAgain a later stay in custody that nobody has answered yet
/// @param from the referral that was transferred to make this one
public record Course(
    Optional<Instant> begunAt, Optional<DetentionId> heldAgain, Optional<ReferralId> from) {
  /// That of a new referral.
  public static final Course NEW = new Course(Optional.empty(), Optional.empty(), Optional.empty());

  Course begun(Instant at) {
    return new Course(begunAt.or(() -> Optional.of(at)), heldAgain, from);
  }

  Course heldIn(DetentionId later) {
    return new Course(begunAt, Optional.of(later), from);
  }

  Course answered() {
    return new Course(begunAt, Optional.empty(), from);
  }

  static Course transferredFrom(ReferralId earlier) {
    return new Course(Optional.empty(), Optional.empty(), Optional.of(earlier));
  }
}
