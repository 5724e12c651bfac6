package org.bridewell.db.safety;

import static org.bridewell.db.jooq.Tables.ALERT;
import static org.bridewell.db.jooq.Tables.ALERT_MISTAKE;
import static org.bridewell.db.jooq.Tables.ALERT_STAY;
import static org.bridewell.db.jooq.Tables.ALERT_TOLD;
import static org.bridewell.db.jooq.Tables.EMERGENCY_MOMENT;
import static org.bridewell.db.jooq.Tables.HOSPITAL_CLEARANCE;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.safety.Emergencies;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqEmergencies implements Emergencies {
  private final DSLContext dsl;

  JooqEmergencies(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean keep(Stamped stamped) {
    return Once.inserted(
        dsl.insertInto(EMERGENCY_MOMENT)
            .set(EMERGENCY_MOMENT.ANSWER_ID, stamped.id())
            .set(EMERGENCY_MOMENT.DETENTION_ID, stamped.detention())
            .set(EMERGENCY_MOMENT.KIND, stamped.moment())
            .set(EMERGENCY_MOMENT.STAMPED_BY_ACCOUNT_ID, stamped.by())
            .set(EMERGENCY_MOMENT.STAMPED_AT, stamped.at()));
  }

  @Override
  public List<Stamped> moments(DetentionId detention) {
    return dsl.selectFrom(EMERGENCY_MOMENT)
        .where(EMERGENCY_MOMENT.DETENTION_ID.eq(detention))
        .orderBy(EMERGENCY_MOMENT.STAMPED_AT, EMERGENCY_MOMENT.ANSWER_ID)
        .fetch(
            row ->
                new Stamped(
                    row.getAnswerId(),
                    row.getDetentionId(),
                    row.getKind(),
                    row.getStampedByAccountId(),
                    row.getStampedAt()));
  }

  @Override
  public void keep(Mistake mistake) {
    Once.inserted(
        dsl.insertInto(ALERT_MISTAKE)
            .set(ALERT_MISTAKE.ALERT_ID, mistake.alert())
            .set(ALERT_MISTAKE.REASON, mistake.reason())
            .set(ALERT_MISTAKE.SAID_BY_ACCOUNT_ID, mistake.by())
            .set(ALERT_MISTAKE.SAID_AT, mistake.at()));
  }

  @Override
  public List<Mistake> mistakes(DetentionId detention) {
    return dsl.select(ALERT_MISTAKE.fields())
        .from(ALERT_MISTAKE)
        .join(ALERT)
        .on(ALERT.ALERT_ID.eq(ALERT_MISTAKE.ALERT_ID))
        .where(ALERT.DETENTION_ID.eq(detention))
        .orderBy(ALERT_MISTAKE.SAID_AT, ALERT_MISTAKE.ALERT_ID)
        .fetch(
            row ->
                new Mistake(
                    row.get(ALERT_MISTAKE.ALERT_ID),
                    row.get(ALERT_MISTAKE.REASON),
                    row.get(ALERT_MISTAKE.SAID_BY_ACCOUNT_ID),
                    row.get(ALERT_MISTAKE.SAID_AT)));
  }

  @Override
  public boolean keep(Told told) {
    return Once.inserted(
        dsl.insertInto(ALERT_TOLD)
            .set(ALERT_TOLD.ANSWER_ID, told.id())
            .set(ALERT_TOLD.ALERT_ID, told.alert())
            .set(ALERT_TOLD.TOLD_TO_ACCOUNT_ID, told.to())
            .set(ALERT_TOLD.TOLD_BY_ACCOUNT_ID, told.by())
            .set(ALERT_TOLD.TOLD_AT, told.at()));
  }

  @Override
  public List<Told> told(DetentionId detention) {
    return dsl.select(ALERT_TOLD.fields())
        .from(ALERT_TOLD)
        .join(ALERT)
        .on(ALERT.ALERT_ID.eq(ALERT_TOLD.ALERT_ID))
        .where(ALERT.DETENTION_ID.eq(detention))
        .orderBy(ALERT_TOLD.TOLD_AT, ALERT_TOLD.ANSWER_ID)
        .fetch(
            row ->
                new Told(
                    row.get(ALERT_TOLD.ANSWER_ID),
                    row.get(ALERT_TOLD.ALERT_ID),
                    row.get(ALERT_TOLD.TOLD_TO_ACCOUNT_ID),
                    row.get(ALERT_TOLD.TOLD_BY_ACCOUNT_ID),
                    row.get(ALERT_TOLD.TOLD_AT)));
  }

  @Override
  public boolean keep(Stay stay) {
    return Once.inserted(
        dsl.insertInto(ALERT_STAY)
            .set(ALERT_STAY.ANSWER_ID, stay.id())
            .set(ALERT_STAY.DETENTION_ID, stay.detention())
            .set(ALERT_STAY.STAYS_ACCOUNT_ID, stay.who())
            .set(ALERT_STAY.SAID_BY_ACCOUNT_ID, stay.by())
            .set(ALERT_STAY.SAID_AT, stay.at()));
  }

  @Override
  public Optional<Stay> stays(DetentionId detention) {
    return dsl.selectFrom(ALERT_STAY)
        .where(ALERT_STAY.DETENTION_ID.eq(detention))
        .orderBy(ALERT_STAY.SAID_AT.desc(), ALERT_STAY.ANSWER_ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Stay(
                    row.getAnswerId(),
                    row.getDetentionId(),
                    row.getStaysAccountId(),
                    row.getSaidByAccountId(),
                    row.getSaidAt()));
  }

  @Override
  public boolean keep(Clearance clearance) {
    return Once.inserted(
        dsl.insertInto(HOSPITAL_CLEARANCE)
            .set(HOSPITAL_CLEARANCE.ANSWER_ID, clearance.id())
            .set(HOSPITAL_CLEARANCE.DETENTION_ID, clearance.detention())
            .set(HOSPITAL_CLEARANCE.HOSPITAL, clearance.hospital())
            .set(HOSPITAL_CLEARANCE.CLEARED_BY, clearance.clearedBy())
            .set(HOSPITAL_CLEARANCE.CLEARED_AT, clearance.clearedAt())
            .set(HOSPITAL_CLEARANCE.RECORDED_BY_ACCOUNT_ID, clearance.by())
            .set(HOSPITAL_CLEARANCE.RECORDED_AT, clearance.at()));
  }

  @Override
  public Optional<Clearance> clearance(DetentionId detention) {
    return dsl.selectFrom(HOSPITAL_CLEARANCE)
        .where(HOSPITAL_CLEARANCE.DETENTION_ID.eq(detention))
        .orderBy(HOSPITAL_CLEARANCE.CLEARED_AT.desc(), HOSPITAL_CLEARANCE.ANSWER_ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Clearance(
                    row.getAnswerId(),
                    row.getDetentionId(),
                    row.getHospital(),
                    row.getClearedBy(),
                    row.getClearedAt(),
                    row.getRecordedByAccountId(),
                    row.getRecordedAt()));
  }
}
