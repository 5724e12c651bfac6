package org.bridewell.core.observation;

import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.scoring.NextSteps;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.ItemId;

/// The NEWS2 of one round and what to do about it: whatever is missing, the action is that of the
/// highest total still possible (HZ-06).
public record EarlyWarning(ScoreResult result, Act act) {

  /// What to do, the strictest first. The word "low" is in none of them (HZ-05).
  public enum Act {
    /// 999 now, whatever the total.
    EMERGENCY,
    /// A clinician now: 5 or more, or 3 in a single value, certain or still possible.
    CLINICIAN,
    /// No score is made: under 16, or pregnant. A named clinician's advice (HZ-07).
    NO_SCORE,
    /// 1 to 4: the nurse decides.
    DECIDE,
    /// 0.
    GO_ON,
    /// Nothing was measured yet.
    NOTHING_YET
  }

  /// Scores what was found so far.
  public static EarlyWarning of(
      Instrument news2, Map<ItemId, Response> responses, Circumstances circumstances) {
    var result = Scorer.score(news2, responses, circumstances);
    return new EarlyWarning(result, act(result));
  }

  private static Act act(ScoreResult result) {
    var steps = NextSteps.of(result);
    if (steps.contains(Action.EMERGENCY_999)) {
      return Act.EMERGENCY;
    }
    if (steps.contains(Action.URGENT_REVIEW)) {
      return Act.CLINICIAN;
    }
    return switch (result) {
      case ScoreResult.NotApplicable _ -> Act.NO_SCORE;
      case ScoreResult.Scored scored -> scored.total() == 0 ? Act.GO_ON : Act.DECIDE;
      case ScoreResult.Incomplete open when open.points().isEmpty() -> Act.NOTHING_YET;
      case ScoreResult.Incomplete _, ScoreResult.Noted _, ScoreResult.Invalid _ -> Act.DECIDE;
    };
  }

  /// The highest band that is certain, or that missing values still leave possible, by its code.
  public Optional<String> actsAs() {
    return switch (result) {
      case ScoreResult.Scored scored -> Optional.of(scored.band().code());
      case ScoreResult.Incomplete open when !open.bandsPossible().isEmpty() ->
          Optional.of(open.bandsPossible().getLast().code());
      case ScoreResult.Incomplete _,
          ScoreResult.Noted _,
          ScoreResult.NotApplicable _,
          ScoreResult.Invalid _ ->
          Optional.empty();
    };
  }

  /// Whether every value is there, so that a total stands.
  public boolean isComplete() {
    return result instanceof ScoreResult.Scored;
  }
}
