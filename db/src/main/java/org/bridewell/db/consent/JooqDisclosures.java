package org.bridewell.db.consent;

import static org.bridewell.db.jooq.Tables.DISCLOSURE;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.SHARING_AGREEMENT;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.consent.Agreements;
import org.bridewell.core.consent.DisclosureBasis;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.consent.DisclosureBasis.RequiredAssessment;
import org.bridewell.core.consent.DisclosureBasis.VitalInterest;
import org.bridewell.core.consent.Disclosures;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.BasisId;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DisclosureId;
import org.bridewell.core.shared.ProviderId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// What was sent, and the agreements under which it may be.
@Repository
class JooqDisclosures implements Disclosures, Agreements {
  private final DSLContext dsl;

  JooqDisclosures(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Agreement> inForce(String recipient, LocalDate day) {
    return dsl.select(
            SHARING_AGREEMENT.RECIPIENT, SHARING_AGREEMENT.VERSION, SHARING_AGREEMENT.ENDS_ON)
        .from(SHARING_AGREEMENT)
        .where(SHARING_AGREEMENT.RECIPIENT.eq(recipient))
        .and(SHARING_AGREEMENT.STARTS_ON.le(day))
        .and(SHARING_AGREEMENT.ENDS_ON.ge(day))
        .orderBy(SHARING_AGREEMENT.STARTS_ON.desc(), SHARING_AGREEMENT.VERSION.desc())
        .limit(1)
        .fetchOptional(mapping(Agreement::new));
  }

  @Override
  public void add(Disclosure disclosure) {
    dsl.insertInto(DISCLOSURE)
        .set(DISCLOSURE.DISCLOSURE_ID, disclosure.id())
        .set(DISCLOSURE.REFERRAL_ID, disclosure.referral())
        .set(DISCLOSURE.RECIPIENT, disclosure.recipient())
        .set(DISCLOSURE.CONSENT_ID, consent(disclosure.basis()))
        .set(DISCLOSURE.BASIS_ID, legal(disclosure.basis()))
        .set(DISCLOSURE.AGREEMENT, disclosure.agreement())
        .set(DISCLOSURE.SENT_BY_ACCOUNT_ID, disclosure.sentBy())
        .set(DISCLOSURE.SENT_AT, disclosure.sentAt())
        .execute();
  }

  private static @Nullable ConsentId consent(DisclosureBasis basis) {
    return basis instanceof ConsentGiven(var id) ? id : null;
  }

  private static @Nullable BasisId legal(DisclosureBasis basis) {
    return switch (basis) {
      case ConsentGiven _ -> null;
      case VitalInterest(var id) -> id;
      case RequiredAssessment(var id) -> id;
    };
  }

  @Override
  public int withdrawn(ConsentId consent, Instant at) {
    return dsl.update(DISCLOSURE)
        .set(DISCLOSURE.WITHDRAWN_AT, at)
        .where(DISCLOSURE.CONSENT_ID.eq(consent))
        .and(DISCLOSURE.WITHDRAWN_AT.isNull())
        .execute();
  }

  @Override
  public List<Notice> notices(ProviderId provider) {
    return dsl.select(
            DISCLOSURE.DISCLOSURE_ID,
            DISCLOSURE.REFERRAL_ID,
            PERSON.FAMILY_NAME,
            PERSON.GIVEN_NAME,
            DISCLOSURE.WITHDRAWN_AT)
        .from(DISCLOSURE)
        .join(REFERRAL)
        .on(REFERRAL.REFERRAL_ID.eq(DISCLOSURE.REFERRAL_ID))
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(REFERRAL.PERSON_ID))
        .where(REFERRAL.PROVIDER_ID.eq(provider))
        .and(DISCLOSURE.WITHDRAWN_AT.isNotNull())
        .and(DISCLOSURE.TOLD_AT.isNull())
        .orderBy(DISCLOSURE.WITHDRAWN_AT, DISCLOSURE.DISCLOSURE_ID)
        .fetch(mapping(Notice::new));
  }

  @Override
  public void told(DisclosureId id, ProviderId provider, AccountId by, Instant at) {
    dsl.update(DISCLOSURE)
        .set(DISCLOSURE.TOLD_BY_ACCOUNT_ID, by)
        .set(DISCLOSURE.TOLD_AT, at)
        .where(DISCLOSURE.DISCLOSURE_ID.eq(id))
        .and(DISCLOSURE.TOLD_AT.isNull())
        .and(
            DISCLOSURE.REFERRAL_ID.in(
                DSL.select(REFERRAL.REFERRAL_ID)
                    .from(REFERRAL)
                    .where(REFERRAL.PROVIDER_ID.eq(provider))))
        .execute();
  }
}
