package org.bridewell.core.observation;

import java.util.List;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.Walk;
import org.bridewell.core.shared.ItemId;

/// What can be read off a round without a score.
final class Checks {
  private static final ItemId CONSCIOUSNESS = new ItemId("news2-consciousness");
  private static final List<String> DROWSY = List.of("confusion", "voice", "pain", "unresponsive");
  private static final ItemId DRUNK = new ItemId("head-drunk");

  private Checks() {}

  /// The flag of the safety page that a kind of round belongs to: observations and answers given
  /// anywhere reopen it.
  static SafetyFlag flag(Round.Kind kind) {
    return switch (kind) {
      case OBSERVATIONS -> SafetyFlag.OBSERVATION;
      case ROUSING -> SafetyFlag.HARD_TO_WAKE;
      case HEAD_INJURY -> SafetyFlag.HEAD_INJURY;
      case AGITATION -> SafetyFlag.SEVERE_AGITATION;
    };
  }

  /// How many items on the way have neither a value nor a reason.
  static int open(Instrument lead, Round round) {
    return (int)
        Walk.of(lead, round.responses()).onTheWay().stream()
            .filter(item -> round.found(item.id()).isEmpty())
            .count();
  }

  /// How many items on the way have no value.
  static int missing(Instrument lead, Round round) {
    return Walk.of(lead, round.responses()).open().size();
  }

  /// Less than awake and clear: roused from now on, also where the total is small.
  static boolean isDrowsy(Round round) {
    return chosen(round, CONSCIOUSNESS, DROWSY);
  }

  /// A person with a knock to the head who is drunk or drugged, or of whom nobody can tell.
  static boolean isDrunk(Round round) {
    return chosen(round, DRUNK, List.of("yes", "cant-tell"));
  }

  private static boolean chosen(Round round, ItemId item, List<String> codes) {
    return round.responses().get(item) instanceof Response.Answered(String code)
        && codes.contains(code);
  }
}
