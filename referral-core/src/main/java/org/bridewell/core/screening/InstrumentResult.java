package org.bridewell.core.screening;

import java.util.List;
import java.util.Set;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Applicability.Limit;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.scoring.ScoreResult;

/// What one instrument of a sitting came to, and how to read it.
///
/// @param instrument in the version with which it was asked
/// @param actions what to consider, with the person's circumstances and the nurse's concerns in it
/// @param cautions what to bear in mind with this person
/// @param earlier the same person's earlier results, the oldest first
public record InstrumentResult(
    Instrument instrument,
    ScoreResult result,
    Set<Action> actions,
    List<Limit> cautions,
    List<RaisedConcern> concerns,
    List<Earlier> earlier) {
  public InstrumentResult {
    actions = Set.copyOf(actions);
    cautions = List.copyOf(cautions);
    concerns = List.copyOf(concerns);
    earlier = List.copyOf(earlier);
  }

  /// True of an instrument that asks about suicide: neither a total nor a band of it is shown.
  public boolean isUngraded() {
    return instrument.scoring() instanceof ScoringRule.AnyYes;
  }

  /// The flags that are read in place of the band, for safety comes before any number: any yes
  /// about suicide, and an answer that needs a clinician or 999 and says so before its band
  /// (HZ-16).
  public List<Flag> safety() {
    return result.flags().stream().filter(this::isSafety).toList();
  }

  private boolean isSafety(Flag flag) {
    return (flag.headline() || isUngraded())
        && flag.alert().filter(alert -> alert != Flag.Alert.OFFICER).isPresent();
  }
}
