package org.bridewell.db.counting;

import static org.bridewell.db.jooq.Tables.ADULT_STEP;
import static org.bridewell.db.jooq.Tables.ALERT;
import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.CONSENT_CHANGE;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.REFERRAL_EVENT;
import static org.bridewell.db.jooq.Tables.SAFETY_ANSWER;
import static org.bridewell.db.jooq.Tables.SCREENING_RESULT;
import static org.bridewell.db.jooq.Tables.SERVICE;
import static org.bridewell.db.jooq.Tables.SITTING;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.counting.NeedRules;
import org.bridewell.core.counting.PersonHistory.Closed;
import org.bridewell.core.counting.PersonHistory.Decision;
import org.bridewell.core.counting.PersonHistory.Referred;
import org.bridewell.core.counting.PersonHistory.Result;
import org.bridewell.core.counting.PersonHistory.Screening;
import org.bridewell.core.counting.PersonHistory.Stay;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.vulnerability.AdultStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The stays of some people with everything in them that counts, one query a kind of thing.
final class StaysOnRecord {
  private final DSLContext dsl;
  private final Condition theirs;
  private final Map<PersonId, List<Stay>> stays = new HashMap<>();

  StaysOnRecord(DSLContext dsl, Collection<PersonId> people) {
    this.dsl = dsl;
    this.theirs = DETENTION.PERSON_ID.in(people);
    if (!people.isEmpty()) {
      read();
    }
  }

  List<Stay> of(PersonId person) {
    return stays.getOrDefault(person, List.of());
  }

  private void read() {
    var seen = firstSeen();
    var screenings = screenings();
    var safety = safety();
    var decisions = decisions();
    var referrals = referrals();
    var reasons = reasonsForAdult();
    var adults = adultsWhoCame();
    dsl.select(
            DETENTION.DETENTION_ID, DETENTION.PERSON_ID, DETENTION.SUITE_ID, DETENTION.ARRIVED_AT)
        .from(DETENTION)
        .where(theirs)
        .orderBy(DETENTION.ARRIVED_AT, DETENTION.DETENTION_ID)
        .forEach(
            row ->
                list(stays, row.value2())
                    .add(
                        new Stay(
                            row.value3(),
                            row.value4(),
                            Optional.ofNullable(seen.get(row.value1())),
                            screenings.getOrDefault(row.value1(), List.of()),
                            safety.getOrDefault(row.value1(), Map.of()),
                            decisions.getOrDefault(row.value1(), List.of()),
                            referrals.getOrDefault(row.value1(), List.of()),
                            reasons.contains(row.value1()),
                            adults.contains(row.value1()))));
  }

  private Map<DetentionId, Instant> firstSeen() {
    return dsl.select(SITTING.DETENTION_ID, min(SITTING.STARTED_AT))
        .from(SITTING)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(SITTING.DETENTION_ID))
        .where(theirs)
        .and(SITTING.STATE.ne(SittingState.VOID))
        .groupBy(SITTING.DETENTION_ID)
        .fetchMap(SITTING.DETENTION_ID, min(SITTING.STARTED_AT));
  }

  private Map<DetentionId, List<Screening>> screenings() {
    var results = results();
    var screenings = new HashMap<DetentionId, List<Screening>>();
    dsl.select(SITTING.SITTING_ID, SITTING.DETENTION_ID, SITTING.COMPLETED_AT)
        .from(SITTING)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(SITTING.DETENTION_ID))
        .where(theirs)
        .and(SITTING.STATE.eq(SittingState.COMPLETE))
        .orderBy(SITTING.COMPLETED_AT, SITTING.SITTING_ID)
        .forEach(
            row ->
                list(screenings, row.value2())
                    .add(
                        new Screening(row.value3(), results.getOrDefault(row.value1(), Map.of()))));
    return screenings;
  }

  private Map<SittingId, Map<InstrumentId, Result>> results() {
    var results = new HashMap<SittingId, Map<InstrumentId, Result>>();
    dsl.select(
            SCREENING_RESULT.SITTING_ID,
            SCREENING_RESULT.INSTRUMENT_ID,
            SCREENING_RESULT.BAND,
            SCREENING_RESULT.FLAGS)
        .from(SCREENING_RESULT)
        .join(SITTING)
        .on(SITTING.SITTING_ID.eq(SCREENING_RESULT.SITTING_ID))
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(SITTING.DETENTION_ID))
        .where(theirs)
        .and(SCREENING_RESULT.OUTCOME.in("SCORED", "NOTED"))
        .forEach(
            row ->
                results
                    .computeIfAbsent(row.value1(), _ -> new HashMap<>())
                    .put(
                        row.value2(),
                        new Result(Optional.ofNullable(row.value3()), codes(row.value4()))));
    return results;
  }

  private static Set<String> codes(String flags) {
    return Stream.of(flags.split(" "))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<DetentionId, Map<SafetyFlag, SafetyReply>> safety() {
    var answers = new HashMap<DetentionId, Map<SafetyFlag, SafetyReply>>();
    dsl.select(SAFETY_ANSWER.DETENTION_ID, SAFETY_ANSWER.FLAG, SAFETY_ANSWER.ANSWER)
        .from(SAFETY_ANSWER)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(SAFETY_ANSWER.DETENTION_ID))
        .where(theirs)
        .and(SAFETY_ANSWER.FLAG.in(NeedRules.SAFETY.keySet()))
        .orderBy(SAFETY_ANSWER.ANSWERED_AT, SAFETY_ANSWER.ANSWER_ID)
        .forEach(
            row ->
                answers
                    .computeIfAbsent(row.value1(), _ -> new EnumMap<>(SafetyFlag.class))
                    .put(row.value2(), row.value3()));
    return answers;
  }

  private Map<DetentionId, List<Decision>> decisions() {
    var decisions = new HashMap<DetentionId, List<Decision>>();
    dsl.select(CONSENT.DETENTION_ID, SERVICE.TOPIC, CONSENT_CHANGE.STATE, CONSENT_CHANGE.CHANGED_AT)
        .from(CONSENT_CHANGE)
        .join(CONSENT)
        .on(CONSENT.CONSENT_ID.eq(CONSENT_CHANGE.CONSENT_ID))
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(CONSENT.DETENTION_ID))
        .join(SERVICE)
        .on(SERVICE.SERVICE_ID.coerce(CONSENT.RECIPIENT).eq(CONSENT.RECIPIENT))
        .where(theirs)
        .and(CONSENT.PURPOSE.eq(ConsentPurpose.REFERRAL))
        .orderBy(CONSENT_CHANGE.CHANGED_AT, CONSENT_CHANGE.CONSENT_ID, CONSENT_CHANGE.VERSION)
        .forEach(
            row ->
                list(decisions, row.value1())
                    .add(new Decision(row.value2(), row.value3(), row.value4())));
    return decisions;
  }

  private Map<DetentionId, List<Referred>> referrals() {
    var attended = attended();
    var referrals = new HashMap<DetentionId, List<Referred>>();
    dsl.select(
            REFERRAL.REFERRAL_ID,
            REFERRAL.DETENTION_ID,
            SERVICE.TOPIC,
            REFERRAL.SENT_AT,
            REFERRAL.CLOSURE,
            REFERRAL.CLOSED_AT)
        .from(REFERRAL)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(REFERRAL.DETENTION_ID))
        .join(SERVICE)
        .on(SERVICE.SERVICE_ID.eq(REFERRAL.SERVICE_ID))
        .where(theirs)
        .orderBy(REFERRAL.SENT_AT, REFERRAL.REFERRAL_ID)
        .forEach(
            row ->
                list(referrals, row.value2())
                    .add(
                        new Referred(
                            row.value3(),
                            row.value4(),
                            Optional.ofNullable(attended.get(row.value1())),
                            closed(row.value5(), row.value6()))));
    return referrals;
  }

  private static Optional<Closed> closed(
      org.bridewell.core.referral.@Nullable Closure why, @Nullable Instant at) {
    return why == null || at == null ? Optional.empty() : Optional.of(new Closed(why, at));
  }

  private Map<ReferralId, Instant> attended() {
    return dsl.select(REFERRAL_EVENT.REFERRAL_ID, min(REFERRAL_EVENT.HAPPENED_AT))
        .from(REFERRAL_EVENT)
        .join(REFERRAL)
        .on(REFERRAL.REFERRAL_ID.eq(REFERRAL_EVENT.REFERRAL_ID))
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(REFERRAL.DETENTION_ID))
        .where(theirs)
        .and(REFERRAL_EVENT.KIND.eq("ATTENDED"))
        .groupBy(REFERRAL_EVENT.REFERRAL_ID)
        .fetchMap(REFERRAL_EVENT.REFERRAL_ID, min(REFERRAL_EVENT.HAPPENED_AT));
  }

  private Set<DetentionId> reasonsForAdult() {
    return dsl.selectDistinct(ALERT.DETENTION_ID)
        .from(ALERT)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(ALERT.DETENTION_ID))
        .where(theirs)
        .and(ALERT.FLAG.eq(SafetyFlag.VULNERABLE))
        .fetchSet(ALERT.DETENTION_ID);
  }

  private Set<DetentionId> adultsWhoCame() {
    return dsl.selectDistinct(ADULT_STEP.DETENTION_ID)
        .from(ADULT_STEP)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(ADULT_STEP.DETENTION_ID))
        .where(theirs)
        .and(ADULT_STEP.STEP.eq(AdultStep.Step.CAME))
        .fetchSet(ADULT_STEP.DETENTION_ID);
  }

  private static <K, V> List<V> list(Map<K, List<V>> map, K key) {
    return map.computeIfAbsent(key, _ -> new ArrayList<>());
  }
}
