package org.bridewell.db.demo;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.db.demo.DemoIds.Kind;

/// The safety answers of every stay, and the alerts that they raise.
///
/// An officer has seen every alert but those of the people whose stage is that nobody has yet.
final class SafetyPages {
  private static final int ANSWERED_SO_FAR = 3;
  private final DemoRows.Table answers;
  private final DemoRows.Table alerts;
  private final DemoIds ids;
  private final Partnership partnership;
  private final Trail trail;

  SafetyPages(DemoRows rows, DemoIds ids, Partnership partnership, Trail trail) {
    this.trail = trail;
    this.ids = ids;
    this.partnership = partnership;
    this.answers =
        rows.table(
            "safety_answer",
            "answer_id",
            "detention_id",
            "flag",
            "answer",
            "answered_by_account_id",
            "answered_at");
    this.alerts =
        rows.table(
            "alert",
            "alert_id",
            "detention_id",
            "suite_id",
            "flag",
            "level",
            "raised_by_account_id",
            "raised_at",
            "acknowledged_by_account_id",
            "acknowledged_at",
            "action");
  }

  /// Adds them.
  ///
  /// @return the answers by their questions
  Map<SafetyFlag, SafetyReply> add(Stay stay) {
    var replies = new EnumMap<SafetyFlag, SafetyReply>(SafetyFlag.class);
    var draws = Draws.of("safety", stay.number());
    var at = stay.arrivedAt().plusSeconds(draws.between(120, 400));
    for (var flag : asked(stay.stage())) {
      at = at.plusSeconds(draws.between(4, 14));
      var reply = reply(stay, flag, draws);
      answers.add(
          ids.next(Kind.ANSWER),
          stay.id().value(),
          flag,
          reply,
          partnership.nurse(stay.suite()).id().value(),
          at);
      replies.put(flag, reply);
      var raised = at;
      flag.raisedBy(reply).ifPresent(level -> raise(stay, flag, level, raised, draws));
    }
    return replies;
  }

  private static List<SafetyFlag> asked(Stage stage) {
    var all = SafetyFlag.asked();
    return switch (stage) {
      case JUST_ARRIVED -> List.of();
      case SAFETY_BEGUN -> all.subList(0, ANSWERED_SO_FAR);
      case ALERT_OPEN,
          SAFE,
          UNDER_18,
          SCREENING_BEGUN,
          RESULT_WAITS,
          NOTHING_DUE,
          DECIDES_LATER,
          AGREED,
          REFERRED,
          RELEASED ->
          all;
    };
  }

  private static SafetyReply reply(Stay stay, SafetyFlag flag, Draws draws) {
    if (stay.stage() == Stage.ALERT_OPEN && flag == SafetyFlag.HEAD_INJURY) {
      return SafetyReply.YES;
    }
    int other = draws.weighted(985, 7, 8);
    if (stay.stage() == Stage.SAFETY_BEGUN || stay.stage() == Stage.ALERT_OPEN) {
      return SafetyReply.NO;
    }
    return switch (other) {
      case 1 -> SafetyReply.CANT_TELL;
      case 2 -> SafetyReply.WONT_SAY;
      default ->
          draws.percent(yesInHundred(flag, stay.person().drinking()))
              ? SafetyReply.YES
              : SafetyReply.NO;
    };
  }

  private static double yesInHundred(SafetyFlag flag, Drinking drinking) {
    boolean dependent = drinking == Drinking.DEPENDENT;
    return switch (flag) {
      case HARD_TO_WAKE, SEVERE_AGITATION, CHEST_PAIN_OR_BREATHLESS -> 1.2;
      case CANNOT_STAND_OR_BE_UNDERSTOOD -> dependent ? 4 : 1;
      case SWALLOWED_OR_HIDDEN_DRUGS -> 0.8;
      case HEAD_INJURY -> 4;
      case BLOOD_THINNER -> 1.5;
      case SELF_HARM_NOW -> 6;
      case SELF_HARM_EVER -> 9;
      case FITS -> dependent ? 9 : 3;
      case DIABETES -> 5;
      case TIME_CRITICAL_MEDICINES -> 8;
      case PREGNANCY -> 1;
      case WITHDRAWAL_RISK -> dependent ? 38 : 1.5;
      case GLUCOSE,
          EMERGENCY,
          FOUND_IN_SCREENING,
          OBSERVATION,
          BEFORE_DOSE,
          CARE_PLAN,
          VULNERABLE,
          CALLED_FOR_HELP,
          SCREEN_LEFT ->
          0;
    };
  }

  private void raise(Stay stay, SafetyFlag flag, AlertLevel level, Instant at, Draws draws) {
    var nurse = partnership.nurse(stay.suite());
    var officer = partnership.officer(stay.suite());
    var action = action(level, draws);
    var seenAt = at.plusSeconds(draws.between(30, 420));
    boolean seen = stay.stage() != Stage.ALERT_OPEN;
    alerts.add(
        ids.next(Kind.ALERT),
        stay.id().value(),
        stay.suite().value(),
        flag,
        level,
        nurse.id().value(),
        at,
        seen ? officer.id().value() : null,
        seen ? seenAt : null,
        seen ? action : null);
    trail.detention(stay, at, nurse, AuditAction.ALERT_RAISED, flag + " " + level);
    if (seen) {
      trail.detention(stay, seenAt, officer, AuditAction.ALERT_ACKNOWLEDGED, flag + " " + action);
    }
  }

  private static AlertAction action(AlertLevel level, Draws draws) {
    return switch (level) {
      case CALL_999 ->
          draws.weighted(List.of(AlertAction.AMBULANCE, AlertAction.CLINICIAN), 60, 40);
      case CLINICIAN -> draws.weighted(List.of(AlertAction.CLINICIAN, AlertAction.OBSERVE), 55, 45);
      case OFFICER -> AlertAction.NOTED;
    };
  }
}
