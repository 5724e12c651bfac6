package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.APPOINTMENT;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.referral.Appointment;
import org.bridewell.core.referral.Appointments;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ReferralId;
import org.jooq.DSLContext;
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
