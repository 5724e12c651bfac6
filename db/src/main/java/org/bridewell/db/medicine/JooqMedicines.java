package org.bridewell.db.medicine;

import static org.bridewell.db.jooq.Tables.ALLERGY;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.MEDICINE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.medicine.Allergy;
import org.bridewell.core.medicine.Dose;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.medicine.Medicines;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.db.jooq.tables.records.MedicineRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqMedicines implements Medicines {
  private final DSLContext dsl;
  private final DoseRows doses;

  JooqMedicines(DSLContext dsl) {
    this.dsl = dsl;
    this.doses = new DoseRows(dsl);
  }

  @Override
  public List<Allergy> allergies(PersonId person) {
    return dsl.select(ALLERGY.fields())
        .from(ALLERGY)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(ALLERGY.DETENTION_ID))
        .where(DETENTION.PERSON_ID.eq(person))
        .orderBy(ALLERGY.RECORDED_AT, ALLERGY.ALLERGY_ID)
        .fetch(JooqMedicines::allergy);
  }

  @Override
  public void add(Allergy allergy) {
    dsl.insertInto(ALLERGY)
        .set(ALLERGY.ALLERGY_ID, allergy.id())
        .set(ALLERGY.DETENTION_ID, allergy.detention())
        .set(ALLERGY.SUBSTANCE, allergy.substance())
        .set(ALLERGY.REACTION, allergy.reaction())
        .set(ALLERGY.RECORDED_BY_ACCOUNT_ID, allergy.recordedBy())
        .set(ALLERGY.RECORDED_AT, allergy.recordedAt())
        .execute();
  }

  @Override
  public boolean strike(AllergyId id, PersonId person, AccountId by, Instant at, String reason) {
    var theirs =
        dsl.select(DETENTION.DETENTION_ID).from(DETENTION).where(DETENTION.PERSON_ID.eq(person));
    return dsl.update(ALLERGY)
            .set(ALLERGY.STRUCK_BY_ACCOUNT_ID, by)
            .set(ALLERGY.STRUCK_AT, at)
            .set(ALLERGY.STRUCK_REASON, reason)
            .where(ALLERGY.ALLERGY_ID.eq(id))
            .and(ALLERGY.STRUCK_AT.isNull())
            .and(ALLERGY.DETENTION_ID.in(theirs))
            .execute()
        == 1;
  }

  @Override
  public List<Medicine> medicines(DetentionId detention) {
    return dsl.selectFrom(MEDICINE)
        .where(MEDICINE.DETENTION_ID.eq(detention))
        .orderBy(MEDICINE.RECORDED_AT, MEDICINE.MEDICINE_ID)
        .fetch(JooqMedicines::medicine);
  }

  @Override
  public void add(Medicine medicine) {
    var entry = medicine.entry();
    dsl.insertInto(MEDICINE)
        .set(MEDICINE.MEDICINE_ID, medicine.id())
        .set(MEDICINE.DETENTION_ID, medicine.detention())
        .set(MEDICINE.NAME, entry.name())
        .set(MEDICINE.KIND, entry.kind())
        .set(MEDICINE.CONTROLLED, entry.controlled())
        .set(MEDICINE.DOSE, entry.dose())
        .set(MEDICINE.ROUTE, entry.route())
        .set(
            MEDICINE.EVERY_MINUTES,
            entry.every().map(each -> Math.toIntExact(each.toMinutes())).orElse(null))
        .set(MEDICINE.LAST_TAKEN_AT, entry.lastTaken().orElse(null))
        .set(MEDICINE.AUTHORITY, entry.authority())
        .set(MEDICINE.SOURCE, entry.source())
        .set(MEDICINE.RECORDED_BY_ACCOUNT_ID, medicine.recordedBy())
        .set(MEDICINE.RECORDED_AT, medicine.recordedAt())
        .execute();
  }

  @Override
  public Optional<Medicine> lock(MedicineId id, DetentionId detention) {
    return dsl.selectFrom(MEDICINE)
        .where(MEDICINE.MEDICINE_ID.eq(id))
        .and(MEDICINE.DETENTION_ID.eq(detention))
        .forUpdate()
        .fetchOptional(JooqMedicines::medicine);
  }

  @Override
  public void stop(MedicineId id, AccountId by, Instant at, String reason) {
    dsl.update(MEDICINE)
        .set(MEDICINE.STOPPED_BY_ACCOUNT_ID, by)
        .set(MEDICINE.STOPPED_AT, at)
        .set(MEDICINE.STOP_REASON, reason)
        .where(MEDICINE.MEDICINE_ID.eq(id))
        .and(MEDICINE.STOPPED_AT.isNull())
        .execute();
  }

  @Override
  public boolean add(Dose dose, DetentionId detention) {
    return doses.add(dose, detention);
  }

  @Override
  public List<Dose> doses(DetentionId detention) {
    return doses.of(detention);
  }

  private static Allergy allergy(Record row) {
    return new Allergy(
        row.get(ALLERGY.ALLERGY_ID),
        row.get(ALLERGY.DETENTION_ID),
        row.get(ALLERGY.SUBSTANCE),
        row.get(ALLERGY.REACTION),
        row.get(ALLERGY.RECORDED_BY_ACCOUNT_ID),
        row.get(ALLERGY.RECORDED_AT),
        Optional.ofNullable(row.get(ALLERGY.STRUCK_AT)));
  }

  private static Medicine medicine(MedicineRecord row) {
    return new Medicine(
        row.getMedicineId(),
        row.getDetentionId(),
        new Medicine.Entry(
            row.getName(),
            row.getKind(),
            row.getControlled(),
            row.getDose(),
            row.getRoute(),
            Optional.ofNullable(row.getEveryMinutes()).map(Duration::ofMinutes),
            Optional.ofNullable(row.getLastTakenAt()),
            row.getAuthority(),
            row.getSource()),
        row.getRecordedByAccountId(),
        row.getRecordedAt(),
        Optional.ofNullable(row.getStoppedAt()));
  }
}
