package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.APPOINTMENT;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.SERVICE;
import static org.bridewell.db.jooq.Tables.SERVICE_DAY;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.referral.Appointment;
import org.bridewell.core.referral.Appointments;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqAppointments implements Appointments {
  private final DSLContext dsl;

  JooqAppointments(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Appointment> booked(ReferralId referral) {
    return dsl.select(
            APPOINTMENT.APPOINTMENT_ID,
            APPOINTMENT.REFERRAL_ID,
            APPOINTMENT.SERVICE_ID,
            APPOINTMENT.STARTS_AT,
            APPOINTMENT.STATE)
        .from(APPOINTMENT)
        .where(APPOINTMENT.REFERRAL_ID.eq(referral))
        .and(APPOINTMENT.STATE.eq(Appointment.State.BOOKED))
        .fetchOptional(mapping(Appointment::new));
  }

  /// The owner's account row stands for the diary.
  @Override
  public void lockDiary(AccountId owner) {
    dsl.select(ACCOUNT.ACCOUNT_ID)
        .from(ACCOUNT)
        .where(ACCOUNT.ACCOUNT_ID.eq(owner))
        .forUpdate()
        .fetch();
  }

  @Override
  public List<Instant> startsInDiary(
      AccountId owner, Instant from, Instant until, ReferralId except) {
    return dsl.select(APPOINTMENT.STARTS_AT)
        .from(REFERRAL)
        .join(APPOINTMENT)
        .on(APPOINTMENT.REFERRAL_ID.eq(REFERRAL.REFERRAL_ID))
        .where(REFERRAL.OWNER_ACCOUNT_ID.eq(owner))
        .and(REFERRAL.DUE_AT.isNotNull())
        .and(REFERRAL.REFERRAL_ID.ne(except))
        .and(APPOINTMENT.STATE.eq(Appointment.State.BOOKED))
        .and(APPOINTMENT.STARTS_AT.between(from, until))
        .orderBy(APPOINTMENT.STARTS_AT)
        .fetch(APPOINTMENT.STARTS_AT);
  }

  /// The row stands for the day: it says nothing, it is only held.
  @Override
  public void lockDay(ServiceId service, LocalDate day) {
    dsl.insertInto(SERVICE_DAY, SERVICE_DAY.SERVICE_ID, SERVICE_DAY.DAY)
        .values(service, day)
        .onDuplicateKeyIgnore()
        .execute();
    dsl.selectFrom(SERVICE_DAY)
        .where(SERVICE_DAY.SERVICE_ID.eq(service))
        .and(SERVICE_DAY.DAY.eq(day))
        .forUpdate()
        .fetch();
  }

  @Override
  public List<Instant> startsAtService(
      ServiceId service, Instant from, Instant until, ReferralId except) {
    return dsl.select(APPOINTMENT.STARTS_AT)
        .from(APPOINTMENT)
        .where(APPOINTMENT.SERVICE_ID.eq(service))
        .and(APPOINTMENT.STARTS_AT.between(from, until))
        .and(APPOINTMENT.STATE.eq(Appointment.State.BOOKED))
        .and(APPOINTMENT.REFERRAL_ID.ne(except))
        .orderBy(APPOINTMENT.STARTS_AT)
        .fetch(APPOINTMENT.STARTS_AT);
  }

  @Override
  public List<Entry> entries(
      ProviderId provider, Optional<AccountId> owner, Instant from, Instant until) {
    return dsl.select(
            REFERRAL.REFERRAL_ID,
            REFERRAL.PERSON_ID,
            PERSON.FAMILY_NAME,
            PERSON.GIVEN_NAME,
            APPOINTMENT.STARTS_AT,
            APPOINTMENT.STATE,
            SERVICE.PLACE,
            DSL.coalesce(ACCOUNT.DISPLAY_NAME, ""))
        .from(APPOINTMENT)
        .join(REFERRAL)
        .on(REFERRAL.REFERRAL_ID.eq(APPOINTMENT.REFERRAL_ID))
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(REFERRAL.PERSON_ID))
        .join(SERVICE)
        .on(SERVICE.SERVICE_ID.eq(APPOINTMENT.SERVICE_ID))
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(REFERRAL.OWNER_ACCOUNT_ID))
        .where(REFERRAL.PROVIDER_ID.eq(provider))
        .and(SERVICE.PROVIDER_ID.eq(provider))
        .and(owner.map(REFERRAL.OWNER_ACCOUNT_ID::eq).orElseGet(DSL::noCondition))
        .and(REFERRAL.STATE.ne(ReferralState.VOID))
        .and(APPOINTMENT.STATE.ne(Appointment.State.CANCELLED))
        .and(APPOINTMENT.STARTS_AT.ge(from))
        .and(APPOINTMENT.STARTS_AT.lt(until))
        .orderBy(APPOINTMENT.STARTS_AT, APPOINTMENT.APPOINTMENT_ID)
        .fetch(mapping(Entry::new));
  }

  @Override
  public List<Candidate> candidates(ProviderId provider, AccountId owner) {
    return dsl.select(
            REFERRAL.REFERRAL_ID,
            REFERRAL.PERSON_ID,
            REFERRAL.VERSION,
            PERSON.FAMILY_NAME,
            PERSON.GIVEN_NAME)
        .from(REFERRAL)
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(REFERRAL.PERSON_ID))
        .where(REFERRAL.PROVIDER_ID.eq(provider))
        .and(REFERRAL.OWNER_ACCOUNT_ID.eq(owner))
        .and(
            REFERRAL.STATE.in(
                ReferralState.CONTACTED,
                ReferralState.BOOKED,
                ReferralState.ATTENDED,
                ReferralState.NOT_ATTENDED,
                ReferralState.IN_PROGRESS,
                ReferralState.REOPENED))
        .orderBy(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, REFERRAL.REFERRAL_ID)
        .fetch(mapping(Candidate::new));
  }

  @Override
  public void save(Appointment appointment) {
    dsl.insertInto(APPOINTMENT)
        .set(APPOINTMENT.APPOINTMENT_ID, appointment.id())
        .set(APPOINTMENT.REFERRAL_ID, appointment.referral())
        .set(APPOINTMENT.SERVICE_ID, appointment.service())
        .set(APPOINTMENT.STARTS_AT, appointment.startsAt())
        .set(APPOINTMENT.STATE, appointment.state())
        .set(APPOINTMENT.VERSION, 1)
        .onDuplicateKeyUpdate()
        .set(APPOINTMENT.STATE, appointment.state())
        .set(APPOINTMENT.VERSION, APPOINTMENT.VERSION.plus(1))
        .execute();
  }
}
