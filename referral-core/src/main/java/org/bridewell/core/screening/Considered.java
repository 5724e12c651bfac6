package org.bridewell.core.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Topic;
import org.bridewell.core.scoring.NextSteps;
import org.bridewell.core.scoring.ScoreResult;

/// What to consider after a result, with all that is known of the person: nothing here takes away
/// but advice to cut down, and that only where stopping suddenly may kill (HZ-13).
final class Considered {
  private static final Set<Action> CUTTING_DOWN =
      EnumSet.of(Action.FEEDBACK, Action.BRIEF_ADVICE, Action.EXTENDED_INTERVENTION);

  private Considered() {}

  /// @param withdrawalRisk what the safety page says of it: yes, or not a clear no
  static Set<Action> of(
      Instrument instrument,
      ScoreResult result,
      List<RaisedConcern> concerns,
      SittingView view,
      boolean withdrawalRisk) {
    var actions = EnumSet.noneOf(Action.class);
    actions.addAll(NextSteps.of(result));
    concerns.stream()
        .flatMap(concern -> raisedTo(instrument, concern).stream())
        .forEach(band -> actions.addAll(band.actions()));
    if (instrument.topic() == Topic.ALCOHOL) {
      if (AnyDrinking.callsForAReferral(view.plainResponses())) {
        actions.add(Action.SPECIALIST_REFERRAL);
      }
      if (withdrawalRisk) {
        actions.add(Action.WITHDRAWAL_CHECK);
      }
    }
    if (actions.contains(Action.WITHDRAWAL_CHECK)) {
      actions.removeAll(CUTTING_DOWN);
    }
    return actions;
  }

  private static Optional<Band> raisedTo(Instrument instrument, RaisedConcern raised) {
    return raised.concern().band().flatMap(instrument::band);
  }
}
