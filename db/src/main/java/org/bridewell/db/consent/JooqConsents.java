package org.bridewell.db.consent;

import static org.bridewell.db.jooq.Tables.CAPACITY_ASSESSMENT;
import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.CONSENT_CHANGE;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.SIGNATURE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.consent.Capacity;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.Signature;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.db.jooq.tables.records.ConsentRecord;
import org.bridewell.db.type.Columns;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqConsents implements Consents {
  private final DSLContext dsl;

  JooqConsents(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<Consent> of(DetentionId detention) {
    return dsl.selectFrom(CONSENT)
        .where(CONSENT.DETENTION_ID.eq(detention))
        .orderBy(CONSENT.PURPOSE, CONSENT.RECIPIENT, CONSENT.CONSENT_ID)
        .fetch(JooqConsents::consent);
  }

  @Override
  public Optional<Consent> find(ConsentId id) {
    return dsl.selectFrom(CONSENT)
        .where(CONSENT.CONSENT_ID.eq(id))
        .fetchOptional(JooqConsents::consent);
  }

  @Override
  public Optional<Consent> lock(ConsentId id) {
    return dsl.selectFrom(CONSENT)
        .where(CONSENT.CONSENT_ID.eq(id))
        .forUpdate()
        .fetchOptional(JooqConsents::consent);
  }

  @Override
  public Optional<Consent> lock(DetentionId detention, ConsentPurpose purpose, String recipient) {
    return dsl.selectFrom(CONSENT)
        .where(CONSENT.DETENTION_ID.eq(detention))
        .and(CONSENT.PURPOSE.eq(purpose))
        .and(CONSENT.RECIPIENT.eq(recipient))
        .forUpdate()
        .fetchOptional(JooqConsents::consent);
  }

  /// The row of the stay stands for its decisions: of a first one there is no row to lock.
  @Override
  public void hold(DetentionId detention) {
    dsl.select(DETENTION.DETENTION_ID)
        .from(DETENTION)
        .where(DETENTION.DETENTION_ID.eq(detention))
        .forUpdate()
        .fetch();
  }

  @Override
  public boolean done(UUID requestId) {
    return dsl.fetchExists(CONSENT_CHANGE, CONSENT_CHANGE.REQUEST_ID.eq(Columns.bytes(requestId)));
  }

  @Override
  public void save(Consent consent, UUID requestId) {
    if (consent.version() == 1) {
      insert(consent);
    } else {
      update(consent);
    }
    dsl.insertInto(CONSENT_CHANGE)
        .set(CONSENT_CHANGE.CONSENT_ID, consent.id())
        .set(CONSENT_CHANGE.VERSION, consent.version())
        .set(CONSENT_CHANGE.STATE, consent.state())
        .set(CONSENT_CHANGE.REQUEST_ID, Columns.bytes(requestId))
        .set(CONSENT_CHANGE.CHANGED_BY_ACCOUNT_ID, consent.decidedBy())
        .set(CONSENT_CHANGE.CHANGED_AT, consent.decidedAt())
        .execute();
  }

  private void insert(Consent consent) {
    dsl.insertInto(CONSENT)
        .set(CONSENT.CONSENT_ID, consent.id())
        .set(CONSENT.DETENTION_ID, consent.detention())
        .set(CONSENT.PERSON_ID, consent.person())
        .set(CONSENT.PURPOSE, consent.purpose())
        .set(CONSENT.RECIPIENT, consent.recipient())
        .set(CONSENT.STATE, consent.state())
        .set(CONSENT.WORDING_VERSION, consent.wordingVersion())
        .set(CONSENT.DECIDED_BY_ACCOUNT_ID, consent.decidedBy())
        .set(CONSENT.DECIDED_AT, consent.decidedAt())
        .set(CONSENT.ASK_AGAIN_AT, consent.askAgainAt().orElse(null))
        .set(CONSENT.EXPIRES_AT, consent.expiresAt().orElse(null))
        .set(CONSENT.VERSION, consent.version())
        .execute();
  }

  private void update(Consent consent) {
    dsl.update(CONSENT)
        .set(CONSENT.STATE, consent.state())
        .set(CONSENT.WORDING_VERSION, consent.wordingVersion())
        .set(CONSENT.DECIDED_BY_ACCOUNT_ID, consent.decidedBy())
        .set(CONSENT.DECIDED_AT, consent.decidedAt())
        .set(CONSENT.ASK_AGAIN_AT, consent.askAgainAt().orElse(null))
        .set(CONSENT.EXPIRES_AT, consent.expiresAt().orElse(null))
        .set(CONSENT.VERSION, consent.version())
        .where(CONSENT.CONSENT_ID.eq(consent.id()))
        .execute();
  }

  @Override
  public Optional<Capacity> capacity(DetentionId detention) {
    return dsl.selectFrom(CAPACITY_ASSESSMENT)
        .where(CAPACITY_ASSESSMENT.DETENTION_ID.eq(detention))
        .orderBy(CAPACITY_ASSESSMENT.ASSESSED_AT.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Capacity(
                    row.getUnderstands(),
                    row.getRetains(),
                    row.getWeighs(),
                    row.getCommunicates(),
                    row.getIdentityChecked(),
                    row.getAssessedAt()));
  }

  @Override
  public void assessed(DetentionId detention, Capacity capacity, AccountId by) {
    dsl.insertInto(CAPACITY_ASSESSMENT)
        .set(CAPACITY_ASSESSMENT.DETENTION_ID, detention)
        .set(CAPACITY_ASSESSMENT.ASSESSED_AT, capacity.assessedAt())
        .set(CAPACITY_ASSESSMENT.UNDERSTANDS, capacity.understands())
        .set(CAPACITY_ASSESSMENT.RETAINS, capacity.retains())
        .set(CAPACITY_ASSESSMENT.WEIGHS, capacity.weighs())
        .set(CAPACITY_ASSESSMENT.COMMUNICATES, capacity.communicates())
        .set(CAPACITY_ASSESSMENT.IDENTITY_CHECKED, capacity.identityChecked())
        .set(CAPACITY_ASSESSMENT.ASSESSED_BY_ACCOUNT_ID, by)
        .execute();
  }

  @Override
  public void signed(DetentionId detention, Signature signature, AccountId witness, Instant at) {
    dsl.insertInto(SIGNATURE)
        .set(SIGNATURE.DETENTION_ID, detention)
        .set(SIGNATURE.SIGNED_AT, at)
        .set(SIGNATURE.WAY, way(signature))
        .set(
            SIGNATURE.STROKES,
            signature instanceof Signature.Touch(String strokes) ? strokes : null)
        .set(SIGNATURE.WITNESS_ACCOUNT_ID, witness)
        .execute();
  }

  private static String way(Signature signature) {
    return switch (signature) {
      case Signature.Touch _ -> "TOUCH";
      case Signature.WitnessedMark() -> "WITNESSED_MARK";
      case Signature.Spoken() -> "SPOKEN";
    };
  }

  private static Consent consent(ConsentRecord row) {
    return new Consent(
        row.getConsentId(),
        row.getDetentionId(),
        row.getPersonId(),
        row.getPurpose(),
        row.getRecipient(),
        row.getState(),
        row.getWordingVersion(),
        row.getDecidedByAccountId(),
        row.getDecidedAt(),
        Optional.ofNullable(row.getAskAgainAt()),
        Optional.ofNullable(row.getExpiresAt()),
        row.getVersion());
  }
}
