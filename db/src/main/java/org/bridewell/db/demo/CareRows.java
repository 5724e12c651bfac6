package org.bridewell.db.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.observation.BodyMark;
import org.bridewell.core.observation.Region;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.plan.Fit;
import org.bridewell.core.plan.ObservationLevel;
import org.bridewell.core.safety.PastTrouble;
import org.bridewell.core.safety.Substance;
import org.bridewell.core.safety.UsualUse;
import org.bridewell.core.safety.WithdrawalSign;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.db.demo.DemoIds.Kind;
import org.jspecify.annotations.Nullable;

/// The rows of somebody's care, by the nurse and the officer of the suite.
final class CareRows {
  /// A rousing check that was passed in full.
  static final Map<String, Object> ROUSED =
      Stream.of("woken", "name", "lives", "place", "eyes", "arm", "other-arm")
          .collect(
              Collectors.toMap(
                  part -> "rousing-" + part, _ -> (Object) "yes", (a, _) -> a, LinkedHashMap::new));

  private static final int DAY = 24 * 60;

  private final Vitals vitals = new Vitals(InstrumentLoader.shipped());
  private final DemoIds ids;
  private final Partnership partnership;
  private final DemoRows.Table clocks;
  private final DemoRows.Table substances;
  private final DemoRows.Table checks;
  private final DemoRows.Table glucoses;
  private final DemoRows.Table rounds;
  private final DemoRows.Table values;
  private final DemoRows.Table allergies;
  private final DemoRows.Table medicines;
  private final DemoRows.Table marks;
  private final DemoRows.Table plans;
  private final DemoRows.Table decisions;

  CareRows(DemoRows rows, DemoIds ids, Partnership partnership) {
    this.ids = ids;
    this.partnership = partnership;
    clocks =
        rows.table(
            "care_clock",
            "clock_id",
            "detention_id",
            "kind",
            "about",
            "every_minutes",
            "due_at",
            "done_at",
            "reason",
            "started_by_account_id",
            "started_at");
    substances =
        rows.table(
            "substance_use",
            "answer_id",
            "detention_id",
            "substance",
            "used",
            "last_used_at",
            "usual",
            "amount",
            "past_trouble",
            "recorded_by_account_id",
            "recorded_at");
    checks =
        rows.table(
            "withdrawal_check",
            "answer_id",
            "detention_id",
            "sign",
            "checked_by_account_id",
            "checked_at");
    glucoses =
        rows.table(
            "glucose_reading",
            "answer_id",
            "detention_id",
            "mmol_per_litre",
            "measured_by_account_id",
            "measured_at");
    rounds =
        rows.table(
            "observation_round",
            "round_id",
            "detention_id",
            "kind",
            "observed_at",
            "recorded_at",
            "recorded_by_account_id",
            "finished_at");
    values =
        rows.table(
            "observation_value",
            "answer_id",
            "round_id",
            "instrument_id",
            "version",
            "item_id",
            "option_code",
            "number",
            "recorded_at",
            "recorded_by_account_id");
    allergies =
        rows.table(
            "allergy",
            "allergy_id",
            "detention_id",
            "substance",
            "reaction",
            "recorded_by_account_id",
            "recorded_at");
    medicines =
        rows.table(
            "medicine",
            "medicine_id",
            "detention_id",
            "name",
            "kind",
            "controlled",
            "dose",
            "route",
            "every_minutes",
            "last_taken_at",
            "authority",
            "source",
            "recorded_by_account_id",
            "recorded_at");
    marks =
        rows.table(
            "body_mark",
            "mark_id",
            "detention_id",
            "region",
            "kind",
            "cause",
            "pain",
            "observed_at",
            "recorded_at",
            "recorded_by_account_id");
    plans = rows.table("care_plan", PLAN.toArray(String[]::new));
    decisions =
        rows.table(
            "plan_decision",
            "plan_id",
            "level",
            "every_minutes",
            "reason",
            "decided_by_account_id",
            "decided_at");
  }

  private static final List<String> PLAN =
      List.of(
          "plan_id",
          "detention_id",
          "number",
          "detained",
          "detained_terms",
          "interviewed",
          "interviewed_terms",
          "charged",
          "charged_terms",
          "moved",
          "moved_terms",
          "released",
          "released_terms",
          "level",
          "every_minutes",
          "each_time",
          "look_for",
          "call_nurse",
          "call_999",
          "warnings",
          "needs",
          "review_at",
          "sent_by_account_id",
          "sent_at");

  /// Who writes it down.
  AccountId nurse(Stay stay) {
    return partnership.nurse(stay.suite()).id();
  }

  void clock(CareClock clock, Stay stay) {
    clocks.add(
        ids.next(Kind.CLOCK),
        stay.id().value(),
        clock.kind(),
        clock.about(),
        clock.every().map(each -> Math.toIntExact(each.toMinutes())).orElse(null),
        clock.dueAt(),
        clock.doneAt().orElse(null),
        clock.reason(),
        nurse(stay).value(),
        clock.startedAt());
  }

  void drinksEveryDay(Stay stay, Instant at, Instant last) {
    substance(
        stay,
        Substance.ALCOHOL,
        last,
        UsualUse.EVERY_DAY,
        "2 bottles of cider",
        PastTrouble.NOT_KNOWN,
        at);
  }

  void doesNotUse(Stay stay, Substance substance, Instant at) {
    substance(stay, substance, null, null, "", null, at);
  }

  private void substance(
      Stay stay,
      Substance substance,
      @Nullable Instant last,
      @Nullable UsualUse usual,
      String amount,
      @Nullable PastTrouble trouble,
      Instant at) {
    substances.add(
        ids.next(Kind.ANSWER),
        stay.id().value(),
        substance,
        usual != null,
        last,
        usual,
        amount,
        trouble,
        nurse(stay).value(),
        at);
  }

  void noSigns(Stay stay, Instant at) {
    checks.add(
        ids.next(Kind.ANSWER), stay.id().value(), WithdrawalSign.NONE, nurse(stay).value(), at);
  }

  void glucose(Stay stay, String mmol, Instant at) {
    glucoses.add(
        ids.next(Kind.ANSWER), stay.id().value(), new BigDecimal(mmol), nurse(stay).value(), at);
  }

  /// A finished round with its values: an option's code or a number by item.
  void round(Stay stay, Round.Kind kind, Instant at, Map<String, Object> found) {
    var id = ids.next(Kind.ROUND);
    var nurse = nurse(stay).value();
    rounds.add(id, stay.id().value(), kind, at, at, nurse, at.plusSeconds(150));
    found.forEach(
        (item, value) -> {
          var instrument = vitals.having(new ItemId(item), kind).orElseThrow();
          values.add(
              ids.next(Kind.ANSWER),
              id,
              instrument.id().value(),
              instrument.version(),
              item,
              value instanceof String code ? code : null,
              value instanceof BigDecimal number ? number : null,
              at,
              nurse);
        });
  }

  void allergy(Stay stay, String substance, String reaction, Instant at) {
    allergies.add(
        ids.next(Kind.ALLERGY), stay.id().value(), substance, reaction, nurse(stay).value(), at);
  }

  void medicine(Stay stay, UUID id, boolean methadone, Instant last, Instant at) {
    medicines.add(
        id,
        stay.id().value(),
        methadone ? "Methadone" : "Sertraline",
        methadone ? Medicine.Kind.OPIOID : Medicine.Kind.OTHER,
        methadone,
        methadone ? "40 ml of 1 mg/ml" : "50 mg",
        Medicine.Route.MOUTH,
        DAY,
        last,
        "Dr Sample",
        "Sample Pharmacy",
        nurse(stay).value(),
        at);
  }

  void mark(Stay stay, Region region, BodyMark.Kind kind, BodyMark.Cause cause, Instant at) {
    marks.add(
        ids.next(Kind.MARK),
        stay.id().value(),
        region,
        kind,
        cause,
        kind == BodyMark.Kind.PAIN ? 4 : null,
        at,
        at,
        nurse(stay).value());
  }

  /// A plan that the officer has seen and follows.
  ///
  /// @param words what to look for, and when to call the nurse
  void plan(
      Stay stay,
      ObservationLevel level,
      int every,
      List<String> words,
      Instant at,
      Instant review) {
    var id = ids.next(Kind.PLAN);
    plans.add(
        id,
        stay.id().value(),
        1,
        Fit.YES,
        "",
        Fit.YES,
        "",
        Fit.YES,
        "",
        Fit.YES,
        "",
        Fit.WITH_CONDITIONS,
        "after the nurse has looked again",
        level,
        every,
        "go in, speak, get an answer",
        words.getFirst(),
        words.getLast(),
        "cannot be woken, a fit, chest pain, hard to breathe",
        "",
        "water, food, glasses",
        review,
        nurse(stay).value(),
        at);
    decisions.add(
        id, level, every, "", partnership.officer(stay.suite()).id().value(), at.plusSeconds(300));
  }
}
