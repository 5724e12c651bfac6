package org.bridewell.db.medicine;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.DOSE;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.medicine.BeforeDose;
import org.bridewell.core.medicine.Dose;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Doses with what was looked at before them.
final class DoseRows {
  private final DSLContext dsl;

  DoseRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  boolean add(Dose dose, DetentionId detention) {
    var entry = dose.entry();
    var before = entry.before();
    return Once.inserted(
        dsl.insertInto(DOSE)
            .set(DOSE.DOSE_ID, dose.id())
            .set(DOSE.MEDICINE_ID, dose.medicine())
            .set(DOSE.DETENTION_ID, detention)
            .set(DOSE.OUTCOME, entry.outcome())
            .set(DOSE.AMOUNT, entry.amount())
            .set(DOSE.AUTHORITY, entry.authority())
            .set(DOSE.WITNESS, entry.witness())
            .set(DOSE.REASON, entry.reason())
            .set(DOSE.DESPITE, entry.despite())
            .set(DOSE.IDENTITY_CHECKED, entry.identityChecked())
            .set(DOSE.DAYS_MISSED, before.missed().orElse(null))
            .set(DOSE.PRESCRIBER, before.prescriber())
            .set(DOSE.ROUSED_AT, before.rousedAt().orElse(null))
            .set(DOSE.ROUSED, before.roused().orElse(null))
            .set(DOSE.BREATHS, before.breaths().orElse(null))
            .set(DOSE.GLUCOSE_TENTHS, before.glucoseTenths().orElse(null))
            .set(DOSE.GLUCOSE_AT, before.glucoseAt().orElse(null))
            .set(DOSE.OBSERVED_AT, entry.observedAt())
            .set(DOSE.RECORDED_BY_ACCOUNT_ID, dose.recordedBy())
            .set(DOSE.RECORDED_AT, dose.recordedAt()));
  }

  List<Dose> of(DetentionId detention) {
    return dsl.select(DOSE.fields())
        .select(ACCOUNT.DISPLAY_NAME)
        .from(DOSE)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(DOSE.RECORDED_BY_ACCOUNT_ID))
        .where(DOSE.DETENTION_ID.eq(detention))
        .orderBy(DOSE.OBSERVED_AT.desc(), DOSE.DOSE_ID.desc())
        .fetch(DoseRows::dose);
  }

  private static Dose dose(Record row) {
    return new Dose(
        row.get(DOSE.DOSE_ID),
        row.get(DOSE.MEDICINE_ID),
        new Dose.Entry(
            row.get(DOSE.OUTCOME),
            row.get(DOSE.IDENTITY_CHECKED),
            row.get(DOSE.AMOUNT),
            row.get(DOSE.AUTHORITY),
            row.get(DOSE.WITNESS),
            row.get(DOSE.REASON),
            row.get(DOSE.DESPITE),
            before(row),
            row.get(DOSE.OBSERVED_AT)),
        row.get(DOSE.RECORDED_BY_ACCOUNT_ID),
        row.get(ACCOUNT.DISPLAY_NAME),
        row.get(DOSE.RECORDED_AT));
  }

  private static BeforeDose before(Record row) {
    return new BeforeDose(
        Optional.ofNullable(row.get(DOSE.DAYS_MISSED)),
        row.get(DOSE.PRESCRIBER),
        Optional.ofNullable(row.get(DOSE.ROUSED_AT)),
        Optional.ofNullable(row.get(DOSE.ROUSED)),
        Optional.ofNullable(row.get(DOSE.BREATHS)),
        Optional.ofNullable(row.get(DOSE.GLUCOSE_TENTHS)),
        Optional.ofNullable(row.get(DOSE.GLUCOSE_AT)));
  }
}
