package org.bridewell.db.partner;

import static org.bridewell.db.jooq.Tables.REFERRAL;

import java.util.Optional;
import org.bridewell.core.partner.ReferralFacts;
import org.bridewell.core.partner.ReferralReader;
import org.bridewell.core.shared.ReferralId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqReferralReader implements ReferralReader {
  private final DSLContext dsl;

  JooqReferralReader(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<ReferralFacts> find(ReferralId id) {
    return dsl.selectFrom(REFERRAL)
        .where(REFERRAL.REFERRAL_ID.eq(id))
        .and(REFERRAL.CONSENT_ID.isNotNull())
        .fetchOptional(
            row ->
                new ReferralFacts(
                    row.getReferralId(),
                    row.getPersonId(),
                    row.getServiceId(),
                    row.getProviderId(),
                    row.getConsentId(),
                    row.getState(),
                    Optional.ofNullable(row.getClosure()),
                    row.getReason(),
                    row.getSentAt()));
  }
}
