package org.bridewell.core.screening;

import java.util.Optional;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.scoring.Response;

/// Which taps of a screening say that somebody is to be roused: intoxication is never recorded
/// without its clock (HZ-03).
final class Unfit {
  private Unfit() {}

  /// Why a tap starts the rousing clock; empty when it does not.
  static Optional<Rousing.Cause> cause(Tap tap) {
    return switch (tap.response()) {
      case Response.Unable(Response.Reason reason) -> cause(reason);
      case Response.Answered(String code) when tap.item().equals(AskedItem.FITNESS.item()) ->
          switch (code) {
            case "fit" -> Optional.empty();
            case "intoxicated" -> Optional.of(Rousing.Cause.INTOXICATED);
            default -> Optional.of(Rousing.Cause.CANNOT_TELL);
          };
      case Response.Answered _, Response.Measured _, Response.Refused _, Response.NotAsked _ ->
          Optional.empty();
    };
  }

  private static Optional<Rousing.Cause> cause(Response.Reason reason) {
    return switch (reason) {
      case INTOXICATED -> Optional.of(Rousing.Cause.INTOXICATED);
      case ASLEEP -> Optional.of(Rousing.Cause.ASLEEP);
      case UNWELL,
          DISTRESSED,
          DID_NOT_UNDERSTAND,
          NO_INTERPRETER,
          DOES_NOT_KNOW,
          COULD_NOT_BE_MEASURED,
          OTHER ->
          Optional.empty();
    };
  }
}
