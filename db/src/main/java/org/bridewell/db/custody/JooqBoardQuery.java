package org.bridewell.db.custody;

import static org.bridewell.db.jooq.Tables.ALERT;
import static org.bridewell.db.jooq.Tables.CARE_CLOCK;
import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.RAISED_CONCERN;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.RESPONSE_CURRENT;
import static org.bridewell.db.jooq.Tables.RESPONSE_REVISION;
import static org.bridewell.db.jooq.Tables.SAFETY_ANSWER;
import static org.bridewell.db.jooq.Tables.SAFETY_REOPENING;
import static org.bridewell.db.jooq.Tables.SCREENING_RESULT;
import static org.bridewell.db.jooq.Tables.SITTING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.custody.BoardFacts;
import org.bridewell.core.custody.BoardFacts.Begun;
import org.bridewell.core.custody.BoardFacts.Completed;
import org.bridewell.core.custody.BoardFacts.NotBegun;
import org.bridewell.core.custody.BoardFacts.SittingProgress;
import org.bridewell.core.custody.BoardQuery;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.screening.AskedItem;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.jooq.tables.records.ConsentRecord;
import org.bridewell.db.jooq.tables.records.SittingRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Reads the people first, then what belongs to them, each by one query over all of them.
@Repository
class JooqBoardQuery implements BoardQuery {
  private static final Set<String> NEED =
      Set.of("POSITIVE", "INCREASING_RISK", "HIGHER_RISK", "POSSIBLE_DEPENDENCE");

  private static final List<ItemId> ASKED =
      Stream.of(AskedItem.values()).map(AskedItem::item).toList();

  private final DSLContext dsl;

  JooqBoardQuery(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<BoardFacts> heldIn(SuiteId suite, Instant now) {
    var held = held(suite);
    var ids = held.stream().map(Detention::id).toList();
    var safety = safetyAnswered(ids);
    var alerts = oldestAlerts(ids);
    var sittings = sittings(ids);
    var sittingIds = sittings.values().stream().map(SittingRecord::getSittingId).toList();
    var answered = answered(sittingIds);
    var unfit = unfit(sittingIds);
    var clocks = clocks(ids);
    var inNeed = inNeed(ids);
    var consents = referralConsents(ids);
    var referred = referred(ids);
    return held.stream()
        .map(
            detention -> {
              var id = detention.id();
              var sitting = Optional.ofNullable(sittings.get(id));
              var asked = consents.getOrDefault(id, List.of());
              return new BoardFacts(
                  detention,
                  safety.getOrDefault(id, 0),
                  SafetyFlag.asked().size(),
                  Optional.ofNullable(alerts.get(id)),
                  progress(sitting, answered),
                  sitting.flatMap(row -> Optional.ofNullable(unfit.get(row.getSittingId()))),
                  clocks.getOrDefault(id, List.of()),
                  inNeed.contains(id),
                  askAgain(asked),
                  asked.stream().anyMatch(JooqBoardQuery::isDecided),
                  asked.stream().anyMatch(c -> c.getState() == ConsentState.GIVEN),
                  referred.contains(id));
            })
        .toList();
  }

  private List<Detention> held(SuiteId suite) {
    return dsl.select(DetentionRows.columns())
        .from(DETENTION)
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(DETENTION.PERSON_ID))
        .where(DETENTION.SUITE_ID.eq(suite))
        .and(DETENTION.RELEASED_AT.isNull())
        .orderBy(DETENTION.ARRIVED_AT, DETENTION.DETENTION_ID)
        .fetch(DetentionRows::detention);
  }

  /// How many questions have an answer, and were not asked again since.
  private Map<DetentionId, Integer> safetyAnswered(List<DetentionId> ids) {
    return dsl.select(SAFETY_ANSWER.DETENTION_ID, countDistinct(SAFETY_ANSWER.FLAG))
        .from(SAFETY_ANSWER)
        .where(SAFETY_ANSWER.DETENTION_ID.in(ids))
        .andNotExists(
            dsl.selectOne()
                .from(SAFETY_REOPENING)
                .where(SAFETY_REOPENING.DETENTION_ID.eq(SAFETY_ANSWER.DETENTION_ID))
                .and(SAFETY_REOPENING.REOPENED_AT.gt(SAFETY_ANSWER.ANSWERED_AT))
                .and(
                    SAFETY_REOPENING
                        .FLAG
                        .isNull()
                        .or(SAFETY_REOPENING.FLAG.eq(SAFETY_ANSWER.FLAG))))
        .groupBy(SAFETY_ANSWER.DETENTION_ID)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  private Map<DetentionId, Instant> oldestAlerts(List<DetentionId> ids) {
    return dsl.select(ALERT.DETENTION_ID, min(ALERT.RAISED_AT))
        .from(ALERT)
        .where(ALERT.DETENTION_ID.in(ids))
        .and(ALERT.ACKNOWLEDGED_AT.isNull())
        .groupBy(ALERT.DETENTION_ID)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /// The newest sitting of each: later rows replace earlier ones.
  private Map<DetentionId, SittingRecord> sittings(List<DetentionId> ids) {
    var newest = new HashMap<DetentionId, SittingRecord>();
    dsl.selectFrom(SITTING)
        .where(SITTING.DETENTION_ID.in(ids))
        .and(SITTING.STATE.ne(SittingState.VOID))
        .orderBy(SITTING.STARTED_AT, SITTING.SITTING_ID)
        .forEach(row -> newest.put(row.getDetentionId(), row));
    return newest;
  }

  private Map<SittingId, Integer> answered(List<SittingId> ids) {
    return dsl.select(RESPONSE_CURRENT.SITTING_ID, count())
        .from(RESPONSE_CURRENT)
        .where(RESPONSE_CURRENT.SITTING_ID.in(ids))
        .and(RESPONSE_CURRENT.ITEM_ID.notIn(ASKED))
        .groupBy(RESPONSE_CURRENT.SITTING_ID)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  private Map<SittingId, Instant> unfit(List<SittingId> ids) {
    return dsl.select(RESPONSE_CURRENT.SITTING_ID, RESPONSE_REVISION.ANSWERED_AT)
        .from(RESPONSE_CURRENT)
        .join(RESPONSE_REVISION)
        .on(RESPONSE_REVISION.ANSWER_ID.eq(RESPONSE_CURRENT.ANSWER_ID))
        .where(RESPONSE_CURRENT.SITTING_ID.in(ids))
        .and(RESPONSE_CURRENT.ITEM_ID.eq(AskedItem.FITNESS.item()))
        .and(RESPONSE_REVISION.OPTION_CODE.ne("fit"))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  private Map<DetentionId, List<CareClock>> clocks(List<DetentionId> ids) {
    return dsl
        .selectFrom(CARE_CLOCK)
        .where(CARE_CLOCK.DETENTION_ID.in(ids))
        .and(CARE_CLOCK.ENDED_AT.isNull())
        .orderBy(CARE_CLOCK.DUE_AT, CARE_CLOCK.CLOCK_ID)
        .stream()
        .map(JooqCareClocks::clock)
        .collect(Collectors.groupingBy(CareClock::detention));
  }

  /// Those of whom any completed sitting of the stay found a need: by its band, or by a nurse's
  /// concern above it.
  private Set<DetentionId> inNeed(List<DetentionId> ids) {
    return dsl.selectDistinct(SITTING.DETENTION_ID)
        .from(SITTING)
        .leftJoin(SCREENING_RESULT)
        .on(SCREENING_RESULT.SITTING_ID.eq(SITTING.SITTING_ID))
        .leftJoin(RAISED_CONCERN)
        .on(RAISED_CONCERN.SITTING_ID.eq(SITTING.SITTING_ID))
        .where(SITTING.DETENTION_ID.in(ids))
        .and(SITTING.STATE.eq(SittingState.COMPLETE))
        .and(SCREENING_RESULT.BAND.in(NEED).or(RAISED_CONCERN.SITTING_ID.isNotNull()))
        .fetchSet(SITTING.DETENTION_ID);
  }

  private Map<DetentionId, List<ConsentRecord>> referralConsents(List<DetentionId> ids) {
    return dsl
        .selectFrom(CONSENT)
        .where(CONSENT.DETENTION_ID.in(ids))
        .and(CONSENT.PURPOSE.eq(ConsentPurpose.REFERRAL))
        .orderBy(CONSENT.DECIDED_AT, CONSENT.CONSENT_ID)
        .stream()
        .collect(Collectors.groupingBy(ConsentRecord::getDetentionId));
  }

  private Set<DetentionId> referred(List<DetentionId> ids) {
    return dsl.selectDistinct(REFERRAL.DETENTION_ID)
        .from(REFERRAL)
        .where(REFERRAL.DETENTION_ID.in(ids))
        .and(REFERRAL.STATE.ne(ReferralState.VOID))
        .fetchSet(REFERRAL.DETENTION_ID);
  }

  private static SittingProgress progress(
      Optional<SittingRecord> sitting, Map<SittingId, Integer> answered) {
    if (sitting.isEmpty()) {
      return new NotBegun();
    }
    var row = sitting.get();
    return row.getState() == SittingState.COMPLETE
        ? new Completed(row.getCompletedAt())
        : new Begun(row.getStartedAt(), answered.getOrDefault(row.getSittingId(), 0));
  }

  private static Optional<Instant> askAgain(List<ConsentRecord> asked) {
    return asked.stream()
        .filter(consent -> !isDecided(consent) && consent.getAskAgainAt() != null)
        .map(ConsentRecord::getAskAgainAt)
        .min(Instant::compareTo);
  }

  private static boolean isDecided(ConsentRecord consent) {
    return consent.getState() != ConsentState.DEFERRED
        && consent.getState() != ConsentState.LACKS_CAPACITY
        && consent.getState() != ConsentState.INVALIDATED;
  }
}
