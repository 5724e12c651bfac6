package org.bridewell.ui.referral;

import org.bridewell.core.referral.Due;
import org.bridewell.core.referral.NextStep;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.referral.ReferralEvent.What;
import org.bridewell.core.referral.Urgency;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.StateMark.State;
import org.bridewell.ui.kit.Texts;

/// How events and queues of a case are named and drawn.
final class CaseWords {
  private static final Texts TEXTS = Texts.of("referral");

  private CaseWords() {}

  static String of(What what) {
    return switch (what) {
      case ReferralEvent.WasSent() -> TEXTS.get("event.sent");
      case ReferralEvent.WasContacted(var way, var result) ->
          TEXTS.get("event.contact", TEXTS.get("way." + way), TEXTS.get("said." + result));
      case ReferralEvent.WasReceived() -> TEXTS.get("event.received");
      case ReferralEvent.WasAccepted() -> TEXTS.get("event.accepted");
      case ReferralEvent.WasDeclined(var reason) ->
          TEXTS.get("event.declined", TEXTS.get("decline." + reason));
      case ReferralEvent.WasAssigned(var _) -> TEXTS.get("event.assigned");
      case ReferralEvent.WasBooked() -> TEXTS.get("event.booked");
      case ReferralEvent.WasBegun() -> TEXTS.get("event.begun");
      case ReferralEvent.WasChecked(var point, var outcome) ->
          TEXTS.get(
              "event.checked", TEXTS.get("check." + point), TEXTS.get("check.outcome." + outcome));
      case ReferralEvent.WasTransferred(var _) -> TEXTS.get("event.transferred");
      case ReferralEvent.CameFrom(var _) -> TEXTS.get("event.came-from");
      case ReferralEvent.WasReopened() -> TEXTS.get("event.reopened");
      case ReferralEvent.WasVoided(var reason) ->
          TEXTS.get("event.voided", TEXTS.get("void." + reason));
      case ReferralEvent.WasLinked(var _) -> TEXTS.get("event.linked");
      case ReferralEvent.WasReferredAgain(var _) -> TEXTS.get("event.referred-again");
      case ReferralEvent.WasAttended() -> TEXTS.get("event.attended");
      case ReferralEvent.WasNotAttended() -> TEXTS.get("event.not-attended");
      case ReferralEvent.WasClosed(var closure) ->
          TEXTS.get("event.closed", TEXTS.get("closure." + closure));
      case ReferralEvent.WasWithdrawn() -> TEXTS.get("event.withdrawn");
    };
  }

  static Icon icon(What what) {
    return switch (what) {
      case ReferralEvent.WasSent() -> Icon.PASSED_ON;
      case ReferralEvent.WasContacted(var way, var _) ->
          switch (way) {
            case PHONE -> Icon.PHONE;
            case TEXT -> Icon.SPEECH;
            case LETTER -> Icon.MAIL;
            case IN_PERSON, CELL_VISIT -> Icon.PERSON;
          };
      case ReferralEvent.WasReceived(),
          ReferralEvent.WasAccepted(),
          ReferralEvent.WasBegun(),
          ReferralEvent.WasReopened() ->
          Icon.CHECK;
      case ReferralEvent.WasDeclined(var _), ReferralEvent.WasVoided(var _) -> Icon.CROSS;
      case ReferralEvent.WasAssigned(var _) -> Icon.PERSON;
      case ReferralEvent.WasChecked(var _, var _) -> Icon.SPEECH;
      case ReferralEvent.WasTransferred(var _),
          ReferralEvent.CameFrom(var _),
          ReferralEvent.WasLinked(var _),
          ReferralEvent.WasReferredAgain(var _) ->
          Icon.PASSED_ON;
      case ReferralEvent.WasBooked() -> Icon.CLOCK;
      case ReferralEvent.WasAttended() -> Icon.CHECK;
      case ReferralEvent.WasNotAttended() -> Icon.CROSS;
      case ReferralEvent.WasClosed(var _) -> Icon.FLAG;
      case ReferralEvent.WasWithdrawn() -> Icon.UNDO;
    };
  }

  /// What a case waits for.
  static String of(Due due) {
    return switch (due) {
      case NextStep(var action, var _) -> TEXTS.get("next." + action);
      case Due.Ask(var point, var _) -> TEXTS.get("next.ask", TEXTS.get("check." + point));
    };
  }

  static State state(Urgency urgency) {
    return switch (urgency) {
      case HELD_AGAIN -> State.WATCH;
      case OVERDUE -> State.OVERDUE;
      case NEVER_CONTACTED -> State.NEVER_CONTACTED;
      case DUE_TODAY -> State.DUE_TODAY;
      case LATER -> State.LATER;
    };
  }
}
