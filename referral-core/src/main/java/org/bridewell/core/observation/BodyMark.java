package org.bridewell.core.observation;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.safety.HeadCause;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MarkId;

/// One mark or pain on the body map. The list is the record, the picture draws it.
///
/// @param pain 0 to 10, the person's own number; empty when not asked or not said
/// @param takenBack why it does not count; a mark is never deleted
public record BodyMark(
    MarkId id,
    DetentionId detention,
    Region region,
    Kind kind,
    Cause cause,
    OptionalInt pain,
    Instant observedAt,
    Instant recordedAt,
    AccountId by,
    Optional<TakenBack> takenBack) {

  /// What is seen or said.
  public enum Kind {
    PAIN,
    BRUISE,
    CUT,
    SWELLING,
    BURN,
    NEEDLE_MARKS,
    /// No injury seen or said, on the whole body.
    NONE
  }

  /// Where it comes from, as far as anybody says; never what it has to do with the arrest.
  public enum Cause {
    NOT_KNOWN,
    KNOCK,
    FALL,
    RESTRAINT,
    TASER,
    SELF_HARM,
    OLD_OR_ILLNESS
  }

  /// Why a mark was taken back.
  public enum TakenBack {
    TAPPED_BY_MISTAKE,
    WRONG_PLACE,
    WRONG_PERSON
  }

  /// Why the head is to be thought of because of this mark; empty when it is not (HZ-09).
  public Optional<HeadCause> head() {
    return switch (cause) {
      case FALL -> Optional.of(HeadCause.FALL);
      case RESTRAINT -> Optional.of(HeadCause.RESTRAINT);
      case TASER -> Optional.of(HeadCause.TASER);
      case NOT_KNOWN, KNOCK, SELF_HARM, OLD_OR_ILLNESS ->
          region.isHead() ? Optional.of(HeadCause.MARK) : Optional.empty();
    };
  }

  /// Whether the two questions about self-harm are asked again because of this mark.
  public boolean asksAboutSelfHarm() {
    return cause == Cause.SELF_HARM
        || kind == Kind.CUT && region.isForearmOrThigh()
        || kind == Kind.CUT && region == Region.NECK;
  }

  /// The same, taken back.
  public BodyMark takenBack(TakenBack why) {
    return new BodyMark(
        id, detention, region, kind, cause, pain, observedAt, recordedAt, by, Optional.of(why));
  }
}
