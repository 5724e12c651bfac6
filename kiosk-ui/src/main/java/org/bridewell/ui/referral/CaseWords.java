package org.bridewell.ui.referral;

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
      case ReferralEvent.WasBooked() -> TEXTS.get("event.booked");
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
      case ReferralEvent.WasBooked() -> Icon.CLOCK;
      case ReferralEvent.WasAttended() -> Icon.CHECK;
      case ReferralEvent.WasNotAttended() -> Icon.CROSS;
      case ReferralEvent.WasClosed(var _) -> Icon.FLAG;
      case ReferralEvent.WasWithdrawn() -> Icon.UNDO;
    };
  }

  static State state(Urgency urgency) {
    return switch (urgency) {
      case OVERDUE -> State.OVERDUE;
      case NEVER_CONTACTED -> State.NEVER_CONTACTED;
      case DUE_TODAY -> State.DUE_TODAY;
      case LATER -> State.LATER;
    };
  }
}
