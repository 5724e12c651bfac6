package org.bridewell.db.counting;

import static org.bridewell.db.jooq.Tables.COMMISSIONING_MARK;
import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.CONSENT_CHANGE;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.REFERRAL_EVENT;
import static org.bridewell.db.jooq.Tables.SCREENING_RESULT;
import static org.bridewell.db.jooq.Tables.SITTING;
import static org.jooq.Records.mapping;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.ReportMonths;
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.counting.NeedsSource;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.db.type.Once;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqNeedsSource implements NeedsSource {
  private final DSLContext dsl;

  JooqNeedsSource(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Stay stay(DetentionId detention) {
    return stay(DETENTION.DETENTION_ID.eq(detention));
  }

  @Override
  public Stay stay(SittingId sitting) {
    return stay(
        DETENTION.DETENTION_ID.in(
            dsl.select(SITTING.DETENTION_ID).from(SITTING).where(SITTING.SITTING_ID.eq(sitting))));
  }

  @Override
  public Stay stay(ReferralId referral) {
    return stay(
        DETENTION.DETENTION_ID.in(
            dsl.select(REFERRAL.DETENTION_ID)
                .from(REFERRAL)
                .where(REFERRAL.REFERRAL_ID.eq(referral))));
  }

  private Stay stay(Condition which) {
    return dsl.select(DETENTION.PERSON_ID, DETENTION.SUITE_ID, PERSON.DISTRICT_ID)
        .from(DETENTION)
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(DETENTION.PERSON_ID))
        .where(which)
        .fetchSingle(mapping(Stay::new));
  }

  @Override
  public Map<InstrumentId, String> bands(SittingId sitting) {
    return dsl.select(SCREENING_RESULT.INSTRUMENT_ID, SCREENING_RESULT.BAND)
        .from(SCREENING_RESULT)
        .where(SCREENING_RESULT.SITTING_ID.eq(sitting))
        .and(SCREENING_RESULT.BAND.isNotNull())
        .fetchMap(SCREENING_RESULT.INSTRUMENT_ID, SCREENING_RESULT.BAND);
  }

  @Override
  public Set<ConsentState> referralDecisions(DetentionId detention, YearMonth month) {
    return dsl.select(CONSENT_CHANGE.STATE)
        .from(CONSENT_CHANGE)
        .join(CONSENT)
        .on(CONSENT.CONSENT_ID.eq(CONSENT_CHANGE.CONSENT_ID))
        .where(CONSENT.DETENTION_ID.eq(detention))
        .and(CONSENT.PURPOSE.eq(ConsentPurpose.REFERRAL))
        .and(CONSENT_CHANGE.CHANGED_AT.ge(ReportMonths.start(month)))
        .and(CONSENT_CHANGE.CHANGED_AT.lt(ReportMonths.start(month.plusMonths(1))))
        .fetchSet(CONSENT_CHANGE.STATE);
  }

  @Override
  public boolean attendedBefore(ReferralId referral, YearMonth month) {
    return dsl.fetchExists(
        dsl.selectOne()
            .from(REFERRAL_EVENT)
            .where(REFERRAL_EVENT.REFERRAL_ID.eq(referral))
            .and(REFERRAL_EVENT.KIND.eq("ATTENDED"))
            .and(REFERRAL_EVENT.HAPPENED_AT.lt(ReportMonths.start(month))));
  }

  @Override
  public boolean firstTime(PersonId person, YearMonth month, Area area, Measure measure) {
    return Once.inserted(
        dsl.insertInto(COMMISSIONING_MARK)
            .set(COMMISSIONING_MARK.PERSON_ID, person)
            .set(COMMISSIONING_MARK.MONTH, month.atDay(1))
            .set(COMMISSIONING_MARK.AREA, area.kind() + ":" + area.code())
            .set(COMMISSIONING_MARK.MEASURE, measure));
  }
}
