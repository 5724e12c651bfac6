package org.bridewell.core.screening;

import java.util.List;
import java.util.Set;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Applicability.Limit;
import org.bridewell.core.instrument.Instrument;
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
}
