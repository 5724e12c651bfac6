package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.PERSON;

import java.util.Optional;
import org.bridewell.core.referral.ReferralSubject;
import org.bridewell.core.referral.ReferralSubjects;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SuiteId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqReferralSubjects implements ReferralSubjects {
  private final DSLContext dsl;

  JooqReferralSubjects(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<ReferralSubject> find(DetentionId detention, SuiteId suite) {
    return dsl.select(PERSON.PERSON_ID, PERSON.DISTRICT_ID)
        .from(DETENTION)
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(DETENTION.PERSON_ID))
        .where(DETENTION.DETENTION_ID.eq(detention))
        .and(DETENTION.SUITE_ID.eq(suite))
        .fetchOptional(
            row ->
                new ReferralSubject(
                    detention,
                    row.get(PERSON.PERSON_ID),
                    row.get(PERSON.DISTRICT_ID),
                    AlcoholResults.of(dsl, detention)));
  }
}
