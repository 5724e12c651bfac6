package org.bridewell.core.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.Redacted;

/// What the board knows of one person in custody; what is due is derived from it.
///
/// @param safetyAnswered how many of the safety questions have an answer
/// @param safetyQuestions how many there are
/// @param alertSince when the oldest alert was raised that no officer has seen
/// @param sitting how far the screening is
/// @param unfitSince when the person was last found intoxicated, or nobody could tell; empty when
///   fit to answer, or not asked
/// @param clocks what else runs for this person, the soonest first
/// @param needFound whether the result asks for a referral
/// @param consentAskedAgainAt when a deferred consent is asked again
/// @param consentAsked whether being referred was offered and answered
/// @param referred whether a referral was sent
public record BoardFacts(
    Detention detention,
    int safetyAnswered,
    int safetyQuestions,
    Optional<Instant> alertSince,
    SittingProgress sitting,
    Optional<Instant> unfitSince,
    List<CareClock> clocks,
    boolean needFound,
    Optional<Instant> consentAskedAgainAt,
    boolean consentAsked,
    boolean consentGiven,
    boolean referred)
    implements Redacted {

  /// How far the screening of this detention is.
  public sealed interface SittingProgress {}

  /// No screening was begun.
  public record NotBegun() implements SittingProgress {}

  /// It was begun and not completed; `answered` items have an answer.
  public record Begun(Instant at, int answered) implements SittingProgress {}

  /// It was completed.
  public record Completed(Instant at) implements SittingProgress {}

  @Override
  public String toString() {
    return redacted();
  }
}
