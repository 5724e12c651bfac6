package org.bridewell.core.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;

/// What to consider after a result, safely: hazards HZ-06 and HZ-13 stand above every band.
///
/// Where a band, a band still possible, or a flag asks for a withdrawal check, nothing that says
/// cut down is offered: stopping suddenly can kill a dependent drinker.
public final class NextSteps {

  private NextSteps() {}

  /// The actions for a result, in the order of [Action]. With answers missing, only what is certain
  /// and what is safe: actions of a band that is still open are not offered, its withdrawal check
  /// is, and so is what cannot wait in the highest.
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
    if (result instanceof ScoreResult.Incomplete incomplete && !incomplete.points().isEmpty()) {
      actions.addAll(urgent(possible));
    }
    result.flags().stream().map(Flag::actions).forEach(actions::addAll);
    if (actions.contains(Action.WITHDRAWAL_CHECK)) {
      actions.removeAll(
          EnumSet.of(Action.FEEDBACK, Action.BRIEF_ADVICE, Action.EXTENDED_INTERVENTION));
    }
    return actions;
  }

  /// Missing values must not reassure: what cannot wait in the highest band still possible is done.
  private static Set<Action> urgent(List<Band> possible) {
    var urgent = EnumSet.of(Action.URGENT_REVIEW, Action.EMERGENCY_999);
    urgent.retainAll(possible.isEmpty() ? Set.of() : possible.getLast().actions());
    return urgent;
  }

  private static boolean needsCheck(Band band) {
    return band.actions().contains(Action.WITHDRAWAL_CHECK);
  }
}
