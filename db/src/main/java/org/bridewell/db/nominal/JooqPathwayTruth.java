package org.bridewell.db.nominal;

import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.NOMINAL_LINK;
import static org.bridewell.db.jooq.Tables.NOMINAL_PATHWAY;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.REFERRAL_EVENT;
import static org.bridewell.db.jooq.Tables.SCREENING_RESULT;
import static org.bridewell.db.jooq.Tables.SERVICE;
import static org.bridewell.db.jooq.Tables.SITTING;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.nominal.Pathway;
import org.bridewell.core.nominal.PathwayFacts;
import org.bridewell.core.nominal.PathwayFacts.AlcoholReferral;
import org.bridewell.core.nominal.PathwayFacts.Decision;
import org.bridewell.core.nominal.PathwayFacts.Screened;
import org.bridewell.core.nominal.PathwayTruth;
import org.bridewell.core.referral.AlcoholResult;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Reads what is true of a person, on the health account: the only place where health facts and the
/// link to a nominal meet.
@Repository
class JooqPathwayTruth implements PathwayTruth {
  private static final List<InstrumentId> ALCOHOL =
      List.of(new InstrumentId(AlcoholResult.AUDIT), new InstrumentId(AlcoholResult.AUDIT_C));

  private final DSLContext dsl;

  JooqPathwayTruth(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<PathwayFacts> lock(PersonId person) {
    return lockLink(person)
        .map(
            nominal ->
                new PathwayFacts(
                    nominal,
                    lockDecisions(person),
                    screened(person),
                    latestAlcoholReferral(person)));
  }

  @Override
  public List<PersonId> lapsed(Instant now, int atMost) {
    return dsl.select(NOMINAL_LINK.PERSON_ID)
        .from(NOMINAL_LINK)
        .join(NOMINAL_PATHWAY)
        .on(NOMINAL_PATHWAY.NOMINAL_ID.eq(NOMINAL_LINK.NOMINAL_ID))
        .where(NOMINAL_PATHWAY.PATHWAY.eq(Pathway.DRUGS_AND_ALCOHOL))
        .and(
            notExists(
                selectOne()
                    .from(CONSENT)
                    .where(CONSENT.PERSON_ID.eq(NOMINAL_LINK.PERSON_ID))
                    .and(toTheHub())
                    .and(CONSENT.STATE.eq(ConsentState.GIVEN))
                    .and(CONSENT.EXPIRES_AT.gt(now))))
        .orderBy(NOMINAL_LINK.PERSON_ID)
        .limit(atMost)
        .fetch(NOMINAL_LINK.PERSON_ID);
  }

  private Optional<NominalId> lockLink(PersonId person) {
    return dsl.select(NOMINAL_LINK.NOMINAL_ID)
        .from(NOMINAL_LINK)
        .where(NOMINAL_LINK.PERSON_ID.eq(person))
        .forUpdate()
        .fetchOptional(NOMINAL_LINK.NOMINAL_ID);
  }

  private List<Decision> lockDecisions(PersonId person) {
    return dsl.select(CONSENT.STATE, CONSENT.DECIDED_AT, CONSENT.EXPIRES_AT)
        .from(CONSENT)
        .where(CONSENT.PERSON_ID.eq(person))
        .and(toTheHub())
        .orderBy(CONSENT.CONSENT_ID)
        .forShare()
        .fetch(row -> new Decision(row.value1(), row.value2(), Optional.ofNullable(row.value3())));
  }

  private List<Screened> screened(PersonId person) {
    return dsl.select(
            SITTING.SITTING_ID,
            SITTING.COMPLETED_AT,
            SCREENING_RESULT.INSTRUMENT_ID,
            SCREENING_RESULT.BAND,
            SCREENING_RESULT.TOTAL)
        .from(DETENTION)
        .join(SITTING)
        .on(SITTING.DETENTION_ID.eq(DETENTION.DETENTION_ID))
        .join(SCREENING_RESULT)
        .on(SCREENING_RESULT.SITTING_ID.eq(SITTING.SITTING_ID))
        .where(DETENTION.PERSON_ID.eq(person))
        .and(SITTING.STATE.eq(SittingState.COMPLETE))
        .and(SCREENING_RESULT.OUTCOME.eq("SCORED"))
        .and(SCREENING_RESULT.INSTRUMENT_ID.in(ALCOHOL))
        .orderBy(SITTING.SITTING_ID, SCREENING_RESULT.INSTRUMENT_ID)
        .fetch(
            row ->
                new Screened(
                    row.value1(), row.value2(), scored(row.value3(), row.value4(), row.value5())));
  }

  private static AlcoholResult scored(InstrumentId instrument, String band, int total) {
    return new AlcoholResult(
        instrument.value(), OptionalInt.of(total), Optional.of(band), OptionalInt.of(total));
  }

  private Optional<AlcoholReferral> latestAlcoholReferral(PersonId person) {
    var attended = field(REFERRAL.STATE.eq(ReferralState.ATTENDED).or(everAttended()));
    return dsl.select(REFERRAL.SENT_AT, attended)
        .from(REFERRAL)
        .join(SERVICE)
        .on(SERVICE.SERVICE_ID.eq(REFERRAL.SERVICE_ID))
        .where(REFERRAL.PERSON_ID.eq(person))
        .and(SERVICE.TOPIC.eq(Topic.ALCOHOL))
        .and(REFERRAL.STATE.notIn(ReferralState.VOID, ReferralState.DUPLICATE))
        .orderBy(REFERRAL.SENT_AT.desc(), REFERRAL.REFERRAL_ID.desc())
        .limit(1)
        .fetchOptional(row -> new AlcoholReferral(row.value1(), row.value2()));
  }

  private static Condition toTheHub() {
    return CONSENT.PURPOSE.eq(ConsentPurpose.SHARE).and(CONSENT.RECIPIENT.eq("HUB"));
  }

  private static Condition everAttended() {
    return exists(
        selectOne()
            .from(REFERRAL_EVENT)
            .where(REFERRAL_EVENT.REFERRAL_ID.eq(REFERRAL.REFERRAL_ID))
            .and(REFERRAL_EVENT.KIND.eq("ATTENDED")));
  }
}
