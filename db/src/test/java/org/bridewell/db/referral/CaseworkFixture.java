package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.DISTRICT;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.PROVIDER;
import static org.bridewell.db.jooq.Tables.SCREENING_RESULT;
import static org.bridewell.db.jooq.Tables.SERVICE;
import static org.bridewell.db.jooq.Tables.SERVICE_CATCHMENT;
import static org.bridewell.db.jooq.Tables.SERVICE_OPENING;
import static org.bridewell.db.jooq.Tables.SHARING_AGREEMENT;
import static org.bridewell.db.jooq.Tables.SITTING;
import static org.bridewell.db.jooq.Tables.SUITE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.consent.ConsentService;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.custody.AlcoholCausal;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.person.Ethnicity;
import org.bridewell.core.person.Sex;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.type.Columns;
import org.jooq.DSLContext;

/// A small world of its own for one test: a district, two suites, two providers, a service.
///
/// Its codes end in a random part, so that tests that share the server do not meet.
final class CaseworkFixture {
  private final DSLContext owner;
  private final String tag = UUID.randomUUID().toString().substring(0, 8);
  final DistrictId district = new DistrictId("D-" + tag);
  final ServiceId service = new ServiceId("ALC-" + tag);
  final ServiceId elsewhere = new ServiceId("ALD-" + tag);
  final ServiceId withoutMark = new ServiceId("ALE-" + tag);
  private int stays;
  final Actor nurse;
  final Actor nurseElsewhere;
  final Actor worker;
  final Actor colleague;
  final Actor lead;
  final Actor stranger;

  CaseworkFixture(DSLContext owner) {
    this.owner = owner;
    var suite = new SuiteId("S-" + tag);
    var otherSuite = new SuiteId("T-" + tag);
    var provider = new ProviderId("P-" + tag);
    var otherProvider = new ProviderId("Q-" + tag);
    owner
        .insertInto(DISTRICT, DISTRICT.DISTRICT_ID, DISTRICT.NAME)
        .values(district, "Testdale")
        .execute();
    suite(suite);
    suite(otherSuite);
    provider(provider);
    provider(otherProvider);
    service(provider, service, true);
    service(otherProvider, elsewhere, true);
    service(otherProvider, withoutMark, false);
    nurse = account(Role.NURSE, new Scope.Suite(suite), "Nurse One");
    nurseElsewhere = account(Role.NURSE, new Scope.Suite(otherSuite), "Nurse Two");
    worker = account(Role.WORKER, new Scope.Provider(provider), "Sam Worker");
    colleague = account(Role.WORKER, new Scope.Provider(provider), "Jo Worker");
    lead = account(Role.TEAM_LEAD, new Scope.Provider(provider), "Lee Lead");
    stranger = account(Role.WORKER, new Scope.Provider(otherProvider), "Ash Stranger");
  }

  private void suite(SuiteId id) {
    owner
        .insertInto(SUITE)
        .set(SUITE.SUITE_ID, id)
        .set(SUITE.DISTRICT_ID, district)
        .set(SUITE.NAME, "Test suite")
        .set(SUITE.CELLS, 10)
        .set(SUITE.PHONE, "0113 496 0001")
        .execute();
  }

  private void provider(ProviderId id) {
    owner
        .insertInto(PROVIDER, PROVIDER.PROVIDER_ID, PROVIDER.NAME)
        .values(id, "Provider")
        .execute();
  }

  private void service(ProviderId provider, ServiceId service, boolean assessesDependence) {
    owner
        .insertInto(SERVICE)
        .set(SERVICE.SERVICE_ID, service)
        .set(SERVICE.PROVIDER_ID, provider)
        .set(SERVICE.TOPIC, Topic.ALCOHOL)
        .set(SERVICE.NAME, "Test arrest referral")
        .set(SERVICE.PUBLIC_NAME, "Larch House")
        .set(SERVICE.PHONE, "0113 496 0000")
        .set(SERVICE.PLACE, "1 Example Street")
        .set(SERVICE.ASSESSES_DEPENDENCE, assessesDependence)
        .execute();
    owner
        .insertInto(SERVICE_CATCHMENT)
        .set(SERVICE_CATCHMENT.SERVICE_ID, service)
        .set(SERVICE_CATCHMENT.DISTRICT_ID, district)
        .execute();
    owner
        .insertInto(SHARING_AGREEMENT)
        .set(SHARING_AGREEMENT.RECIPIENT, service.value())
        .set(SHARING_AGREEMENT.VERSION, "T-1")
        .set(SHARING_AGREEMENT.STARTS_ON, LocalDate.of(2026, 1, 1))
        .set(SHARING_AGREEMENT.ENDS_ON, LocalDate.of(2027, 12, 31))
        .execute();
    for (byte day = 1; day <= 5; day++) {
      owner
          .insertInto(SERVICE_OPENING)
          .set(SERVICE_OPENING.SERVICE_ID, service)
          .set(SERVICE_OPENING.WEEKDAY, day)
          .set(SERVICE_OPENING.OPENS, LocalTime.of(9, 0))
          .set(SERVICE_OPENING.CLOSES, LocalTime.of(17, 0))
          .execute();
    }
  }

  private Actor account(Role role, Scope scope, String name) {
    var id = AccountId.next();
    owner
        .insertInto(ACCOUNT)
        .set(ACCOUNT.ACCOUNT_ID, id)
        .set(ACCOUNT.USER_NAME, id.value().toString())
        .set(ACCOUNT.DISPLAY_NAME, name)
        .set(ACCOUNT.ROLE, role)
        .set(ACCOUNT.SUITE_ID, scope instanceof Scope.Suite(SuiteId s) ? s : null)
        .set(ACCOUNT.PROVIDER_ID, scope instanceof Scope.Provider(ProviderId p) ? p : null)
        .set(ACCOUNT.PASSWORD_HASH, "-")
        .set(ACCOUNT.DEMO, true)
        .set(ACCOUNT.ENABLED, true)
        .execute();
    return new Actor(id, name, role, scope);
  }

  /// A person in custody with AUDIT 24 who agreed to be referred.
  Held agreed(String familyName, Instant now) {
    var person = PersonId.next();
    owner
        .insertInto(PERSON)
        .set(PERSON.PERSON_ID, person)
        .set(PERSON.FAMILY_NAME, familyName)
        .set(PERSON.GIVEN_NAME, "Rosa")
        .set(PERSON.MATCH_KEY, "-")
        .set(PERSON.DATE_OF_BIRTH, LocalDate.of(1990, 2, 3))
        .set(PERSON.SEX, Sex.FEMALE)
        .set(PERSON.ETHNICITY, Ethnicity.values()[0])
        .set(PERSON.DISTRICT_ID, district)
        .set(PERSON.RECORDED_AT, now)
        .set(PERSON.VERSION, 1)
        .execute();
    return again(person, now);
  }

  /// The same person in custody anew, with AUDIT 24 and a new yes.
  Held again(PersonId person, Instant now) {
    var detention = detention(person, now);
    screened(detention, now);
    return new Held(person, detention, consent(person, detention, now));
  }

  private DetentionId detention(PersonId person, Instant now) {
    var detention = DetentionId.next();
    owner
        .insertInto(DETENTION)
        .set(DETENTION.DETENTION_ID, detention)
        .set(DETENTION.SUITE_ID, nurse.scope().requireSuite())
        .set(DETENTION.CUSTODY_RECORD_NUMBER, "TEST/%06d/26".formatted(++stays))
        .set(DETENTION.PERSON_ID, person)
        .set(DETENTION.CELL, "7")
        .set(DETENTION.OFFENCE_GROUP, OffenceGroup.DISORDER)
        .set(DETENTION.ALCOHOL_CAUSAL, AlcoholCausal.YES)
        .set(DETENTION.ARRESTED_AT, now.minusSeconds(7200))
        .set(DETENTION.ARRIVED_AT, now.minusSeconds(3600))
        .set(DETENTION.REQUEST_ID, Columns.bytes(UUID.randomUUID()))
        .set(DETENTION.VERSION, 1)
        .execute();
    return detention;
  }

  private void screened(DetentionId detention, Instant now) {
    var sitting = SittingId.next();
    owner
        .insertInto(SITTING)
        .set(SITTING.SITTING_ID, sitting)
        .set(SITTING.DETENTION_ID, detention)
        .set(SITTING.SUITE_ID, nurse.scope().requireSuite())
        .set(SITTING.STATE, SittingState.COMPLETE)
        .set(SITTING.STARTED_BY_ACCOUNT_ID, nurse.id())
        .set(SITTING.STARTED_AT, now.minusSeconds(1800))
        .set(SITTING.COMPLETED_AT, now.minusSeconds(900))
        .set(SITTING.VERSION, 2)
        .execute();
    owner
        .insertInto(SCREENING_RESULT)
        .set(SCREENING_RESULT.SITTING_ID, sitting)
        .set(SCREENING_RESULT.INSTRUMENT_ID, new InstrumentId("AUDIT"))
        .set(SCREENING_RESULT.INSTRUMENT_VERSION, "2020-1")
        .set(SCREENING_RESULT.OUTCOME, "SCORED")
        .set(SCREENING_RESULT.TOTAL, 24)
        .set(SCREENING_RESULT.BAND, "POSSIBLE_DEPENDENCE")
        .set(SCREENING_RESULT.FLAGS, "")
        .set(SCREENING_RESULT.SCORED_AT, now.minusSeconds(900))
        .execute();
  }

  private ConsentGiven consent(PersonId person, DetentionId detention, Instant now) {
    var id = ConsentId.next();
    owner
        .insertInto(CONSENT)
        .set(CONSENT.CONSENT_ID, id)
        .set(CONSENT.DETENTION_ID, detention)
        .set(CONSENT.PERSON_ID, person)
        .set(CONSENT.PURPOSE, ConsentPurpose.REFERRAL)
        .set(CONSENT.RECIPIENT, service.value())
        .set(CONSENT.STATE, ConsentState.GIVEN)
        .set(CONSENT.WORDING_VERSION, ConsentService.WORDING)
        .set(CONSENT.DECIDED_BY_ACCOUNT_ID, nurse.id())
        .set(CONSENT.DECIDED_AT, now.minusSeconds(600))
        .set(CONSENT.EXPIRES_AT, now.plusSeconds(86_400))
        .set(CONSENT.VERSION, 1)
        .execute();
    return new ConsentGiven(id);
  }

  void withdraw(ConsentGiven basis) {
    owner
        .update(CONSENT)
        .set(CONSENT.STATE, ConsentState.WITHDRAWN)
        .setNull(CONSENT.EXPIRES_AT)
        .set(CONSENT.VERSION, 2)
        .where(CONSENT.CONSENT_ID.eq(basis.consent()))
        .execute();
  }

  /// A person in custody and the consent that was given.
  record Held(PersonId person, DetentionId detention, ConsentGiven basis) {}
}
