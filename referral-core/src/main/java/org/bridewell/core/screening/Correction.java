package org.bridewell.core.screening;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.scoring.NextSteps;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Redacted;

/// A past result whose action would differ under the corrected version (HZ-31). It is a comparison
/// for a clinician: the result that was given stays, and nothing is scored again for keeps.
///
/// @param kept the version that the result was made with
/// @param corrected the version that is current now
/// @param before what the answers came to
/// @param after what the same answers come to now
public record Correction(
    PastResults.Past past,
    Instrument kept,
    Instrument corrected,
    ScoreResult before,
    ScoreResult after)
    implements Redacted {

  /// The comparison of one past result, empty when what was to be done is the same.
  static Optional<Correction> of(PastResults.Past past, Instrument kept, Instrument corrected) {
    var circumstances = AskedItem.circumstances(past.recorded(), past.responses());
    var before = Scorer.score(kept, past.responses(), circumstances);
    var after = Scorer.score(corrected, past.responses(), circumstances);
    return asksFor(kept, before).equals(asksFor(corrected, after))
        ? Optional.empty()
        : Optional.of(new Correction(past, kept, corrected, before, after));
  }

  /// What was to be considered.
  public Set<Action> actionsBefore() {
    return NextSteps.of(before);
  }

  /// What is to be considered by the corrected version.
  public Set<Action> actionsAfter() {
    return NextSteps.of(after);
  }

  /// What a result asks for: actions, the longer instruments that it leads on to, and whether it
  /// came out at all.
  private static Set<Object> asksFor(Instrument instrument, ScoreResult result) {
    var asked = new HashSet<Object>(NextSteps.of(result));
    switch (result) {
      case ScoreResult.Scored scored -> asked.addAll(leadsTo(instrument, scored.band()));
      case ScoreResult.Noted noted ->
          noted.band().ifPresent(band -> asked.addAll(leadsTo(instrument, band)));
      case ScoreResult.Incomplete incomplete when !incomplete.bandOpen() ->
          incomplete.bandsPossible().forEach(band -> asked.addAll(leadsTo(instrument, band)));
      case ScoreResult.Incomplete _ -> asked.add(ScoreResult.Incomplete.class);
      case ScoreResult.NotApplicable _ -> asked.add(ScoreResult.NotApplicable.class);
      case ScoreResult.Invalid _ -> asked.add(ScoreResult.Invalid.class);
    }
    return asked;
  }

  private static Set<InstrumentId> leadsTo(Instrument instrument, Band band) {
    return Set.copyOf(instrument.nextAfter(band));
  }

  @Override
  public String toString() {
    return redacted();
  }
}
