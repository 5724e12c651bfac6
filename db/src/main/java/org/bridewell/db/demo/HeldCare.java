package org.bridewell.db.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.observation.BodyMark;
import org.bridewell.core.observation.Region;
import org.bridewell.core.observation.Round;
import org.bridewell.core.plan.ObservationLevel;
import org.bridewell.core.safety.FlagClocks;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.safety.Substance;
import org.bridewell.core.safety.WithdrawalWatch;
import org.bridewell.db.demo.DemoIds.Kind;

/// The care of those who are in custody when the demo begins: substances, observations, checks,
/// medicines, marks and a care plan, with the clocks that run because of them.
///
/// Whatever the safety answers ask for has its clock: nobody drunk or drowsy is without rousing
/// (HZ-03).
final class HeldCare {
  private static final Duration NEXT_LOOK = Duration.ofMinutes(40);
  private static final Duration REVIEW = Duration.ofHours(6);

  private final CareRows rows;
  private final DemoIds ids;
  private final Instant now;

  HeldCare(DemoRows rows, DemoIds ids, Partnership partnership, Instant now) {
    this.rows = new CareRows(rows, ids, partnership);
    this.ids = ids;
    this.now = now;
  }

  /// Whoever has answered the safety questions and is still here.
  void add(Stay stay, Map<SafetyFlag, SafetyReply> replies) {
    if (stay.stage() == Stage.RELEASED || replies.size() < SafetyFlag.asked().size()) {
      return;
    }
    var draws = Draws.of("care", stay.number());
    var clocks = new LinkedHashMap<String, CareClock>();
    replies.forEach((flag, reply) -> flagged(stay, flag, reply, clocks));
    if (stay.stage() == Stage.DECIDES_LATER) {
      start(rousing(stay, Rousing.Cause.CANNOT_DECIDE), clocks);
    }
    boolean feared = isWorry(SafetyFlag.WITHDRAWAL_RISK, replies);
    substances(stay, feared, clocks, draws);
    observations(stay, draws);
    medicines(stay, clocks, draws);
    marks(stay, draws);
    plan(stay, feared, clocks, draws);
    clocks.values().forEach(clock -> rows.clock(clock, stay));
  }

  private static boolean isWorry(SafetyFlag flag, Map<SafetyFlag, SafetyReply> replies) {
    return replies.entrySet().stream()
        .filter(each -> each.getKey() == flag)
        .anyMatch(each -> flag.raisedBy(each.getValue()).isPresent());
  }

  /// A worry starts its clocks; what is due at once was done with the first observations.
  private void flagged(
      Stay stay, SafetyFlag flag, SafetyReply reply, Map<String, CareClock> clocks) {
    if (flag.raisedBy(reply).isEmpty()) {
      return;
    }
    var begun = stay.arrivedAt().plusSeconds(600);
    for (var clock : FlagClocks.of(flag, stay.id(), rows.nurse(stay), begun)) {
      if (clock.every().isPresent()) {
        start(clock, clocks);
      } else if (clock.about().equals(FlagClocks.GLUCOSE)) {
        rows.glucose(stay, "6.2", begun);
      }
    }
  }

  private CareClock rousing(Stay stay, Rousing.Cause cause) {
    return CareClock.repeating(
        stay.id(),
        ClockKind.ROUSING,
        "",
        Rousing.EVERY,
        cause.name(),
        rows.nurse(stay),
        stay.arrivedAt());
  }

  /// Done so lately that the next is still to come.
  private void start(CareClock clock, Map<String, CareClock> clocks) {
    var every = clock.every().orElseThrow();
    var done =
        now.minus(every.dividedBy(3)).isBefore(clock.startedAt())
            ? clock
            : clock.done(now.minus(every.dividedBy(3)));
    clocks.merge(clock.kind() + clock.about(), done, CareClock::stricter);
  }

  private void substances(Stay stay, boolean feared, Map<String, CareClock> clocks, Draws draws) {
    var at = stay.arrivedAt().plusSeconds(480);
    for (var substance : Substance.values()) {
      if (substance == Substance.ALCOHOL && feared) {
        rows.drinksEveryDay(stay, at, stay.arrivedAt().minusSeconds(draws.between(2, 9) * 3600L));
      } else {
        rows.doesNotUse(stay, substance, at);
      }
    }
    var looked = at.plusSeconds(90);
    if (feared) {
      start(
          CareClock.repeating(
              stay.id(),
              ClockKind.WITHDRAWAL,
              "",
              WithdrawalWatch.EVERY,
              Substance.ALCOHOL.name(),
              rows.nurse(stay),
              at),
          clocks);
      looked = now.minus(NEXT_LOOK).isAfter(looked) ? now.minus(NEXT_LOOK) : looked;
    }
    rows.noSigns(stay, looked);
  }

  /// A set soon after the arrival and one every two hours since; a rousing check beside each.
  private void observations(Stay stay, Draws draws) {
    var at = stay.arrivedAt().plusSeconds(draws.between(900, 1_500));
    for (int set = 0; set < 4 && at.isBefore(now.minusSeconds(600)); set++) {
      rows.round(stay, Round.Kind.OBSERVATIONS, at, vitals(draws));
      rows.round(stay, Round.Kind.ROUSING, at.plusSeconds(240), CareRows.ROUSED);
      at = at.plusSeconds(7_200);
    }
  }

  private static Map<String, Object> vitals(Draws draws) {
    var values = new LinkedHashMap<String, Object>();
    values.put("news2-respiration", BigDecimal.valueOf(draws.between(13, 19)));
    values.put("news2-spo2", BigDecimal.valueOf(draws.between(95, 99)));
    values.put("news2-scale", "scale-1");
    values.put("news2-oxygen", "air");
    values.put("news2-systolic", BigDecimal.valueOf(draws.between(112, 148)));
    values.put("news2-pulse", BigDecimal.valueOf(draws.between(62, 104)));
    values.put("news2-consciousness", "alert");
    values.put("news2-temperature", BigDecimal.valueOf(draws.between(364, 377), 1));
    return values;
  }

  private void medicines(Stay stay, Map<String, CareClock> clocks, Draws draws) {
    var at = stay.arrivedAt().plusSeconds(720);
    switch (draws.weighted(55, 25, 20)) {
      case 0 -> rows.allergy(stay, "", "", at);
      case 1 -> rows.allergy(stay, "Penicillin", "Rash", at);
      default -> {
        return;
      }
    }
    if (draws.percent(45)) {
      boolean methadone = draws.percent(35);
      var medicine = ids.next(Kind.MEDICINE);
      var due = now.plusSeconds(draws.between(1_800, 28_800));
      rows.medicine(stay, medicine, methadone, due.minus(Duration.ofDays(1)), at);
      dose(stay, medicine, due, at, clocks);
    }
  }

  private void dose(
      Stay stay, UUID medicine, Instant due, Instant at, Map<String, CareClock> clocks) {
    var clock =
        CareClock.once(
            stay.id(), ClockKind.DOSE, medicine.toString(), due, "DUE", rows.nurse(stay), at);
    clocks.put(clock.kind() + clock.about(), clock);
  }

  private void marks(Stay stay, Draws draws) {
    if (draws.percent(40)) {
      var at = stay.arrivedAt().plusSeconds(1_020);
      rows.mark(stay, Region.RIGHT_HAND, BodyMark.Kind.BRUISE, BodyMark.Cause.KNOCK, at);
      if (draws.percent(50)) {
        rows.mark(stay, Region.LOWER_BACK, BodyMark.Kind.PAIN, BodyMark.Cause.OLD_OR_ILLNESS, at);
      }
    }
  }

  /// Whoever is roused or watched is seen every half hour; the plan is looked at in six hours.
  private void plan(Stay stay, boolean feared, Map<String, CareClock> clocks, Draws draws) {
    var at = stay.arrivedAt().plusSeconds(1_600);
    if (at.isAfter(now.minusSeconds(600)) || draws.percent(25)) {
      return;
    }
    boolean watched = !clocks.isEmpty();
    var review = at.plus(REVIEW).isAfter(now) ? at.plus(REVIEW) : now.plusSeconds(5_400);
    rows.plan(
        stay,
        watched ? ObservationLevel.INTERMITTENT : ObservationLevel.GENERAL,
        watched ? 30 : 60,
        feared
            ? List.of("shaking, sweating, confused", "shaking or sweating, or when asked for")
            : List.of("drowsy, sick, unsteady", "any change, or when asked for"),
        at,
        review);
    var clock =
        CareClock.once(stay.id(), ClockKind.PLAN_REVIEW, "", review, "V1", rows.nurse(stay), at);
    clocks.put(clock.kind() + clock.about(), clock);
  }
}
