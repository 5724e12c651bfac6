package org.bridewell.core.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;

/// What to consider after a result, safely: hazard HZ-13 stands above every band.
///
/// Where a band, a band still possible, or a flag asks for a withdrawal check, nothing that says
/// cut down is offered: stopping suddenly can kill a dependent drinker.
public final class NextSteps {

  private NextSteps() {}

  /// The actions for a result, in the order of [Action]. With answers missing, only what is certain
  /// and what is safe: actions of a band that is still open are not offered, its check is.
  public static Set<Action> of(ScoreResult result) {
    var actions = EnumSet.noneOf(Action.class);
    List<Band> possible =
        switch (result) {
          case ScoreResult.Scored scored -> List.of(scored.band());
          case ScoreResult.Noted noted -> noted.band().stream().toList();
          case ScoreResult.Incomplete incomplete -> incomplete.bandsPossible();
          case ScoreResult.NotApplicable _, ScoreResult.Invalid _ -> List.of();
        };
    if (possible.size() == 1) {
      actions.addAll(possible.getFirst().actions());
    } else if (possible.stream().anyMatch(NextSteps::needsCheck)) {
      actions.add(Action.WITHDRAWAL_CHECK);
    }
    result.flags().stream().map(Flag::actions).forEach(actions::addAll);
    if (actions.contains(Action.WITHDRAWAL_CHECK)) {
      actions.removeAll(
          EnumSet.of(Action.FEEDBACK, Action.BRIEF_ADVICE, Action.EXTENDED_INTERVENTION));
    }
    return actions;
  }

  private static boolean needsCheck(Band band) {
    return band.actions().contains(Action.WITHDRAWAL_CHECK);
  }
}
