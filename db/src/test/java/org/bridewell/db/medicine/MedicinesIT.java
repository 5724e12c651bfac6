package org.bridewell.db.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.medicine.Allergy;
import org.bridewell.core.medicine.BeforeDose;
import org.bridewell.core.medicine.BeforeDose.DaysMissed;
import org.bridewell.core.medicine.BeforeDose.Roused;
import org.bridewell.core.medicine.Dose;
import org.bridewell.core.medicine.Dose.Outcome;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.medicine.Medicine.Kind;
import org.bridewell.core.medicine.Medicine.Route;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.core.shared.DoseId;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Allergies, medicines and doses come back as they were written, by the account of the health
/// side.
class MedicinesIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqMedicines medicines = new JooqMedicines(TestDatabase.dsl(NarrowAccount.HEALTH));
  private SomebodyHeld held;

  @BeforeEach
  void somebody() throws Exception {
    held = SomebodyHeld.add();
  }

  @Test
  void anAllergyIsStruckOutOnceAndStaysToBeRead() {
    var allergy =
        new Allergy(
            AllergyId.next(),
            held.detention(),
            "Penicillin",
            "rash",
            held.nurse(),
            AT,
            Optional.empty());
    unit.execute(() -> medicines.add(allergy));

    assertThat(unit.run(() -> medicines.allergies(held.person()))).containsExactly(allergy);
    assertThat(strike(allergy.id())).isTrue();
    assertThat(strike(allergy.id())).isFalse();
    assertThat(unit.run(() -> medicines.allergies(held.person())))
        .extracting(Allergy::struckAt)
        .containsExactly(Optional.of(AT));
  }

  @Test
  void anotherPersonsAllergyCannotBeStruckOut() throws Exception {
    var other = SomebodyHeld.add();
    var allergy =
        new Allergy(
            AllergyId.next(), other.detention(), "Nuts", "", other.nurse(), AT, Optional.empty());
    unit.execute(() -> medicines.add(allergy));

    assertThat(strike(allergy.id())).isFalse();
  }

  @Test
  void aMedicineAndItsDosesComeBackAsWritten() {
    var medicine = medicine("Methadone", Kind.OPIOID);
    var dose = dose(medicine, true);
    unit.execute(
        () -> {
          medicines.add(medicine);
          medicines.add(dose, held.detention());
        });

    assertThat(unit.run(() -> medicines.medicines(held.detention()))).containsExactly(medicine);
    assertThat(unit.run(() -> medicines.lock(medicine.id(), held.detention()))).contains(medicine);
    assertThat(unit.run(() -> medicines.doses(held.detention()))).containsExactly(dose);
    assertThat(unit.run(() -> medicines.add(dose, held.detention()))).isFalse();
  }

  @Test
  void theDatabaseKeepsNoDoseForAPersonWhoWasNotConfirmed() {
    var medicine = medicine("Methadone", Kind.OPIOID);
    unit.execute(() -> medicines.add(medicine));

    assertThatThrownBy(
            () -> unit.execute(() -> medicines.add(dose(medicine, false), held.detention())))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aMedicineIsStoppedWithItsReason() {
    var medicine = medicine("Sampline", Kind.OTHER);
    unit.execute(
        () -> {
          medicines.add(medicine);
          medicines.stop(medicine.id(), held.nurse(), AT, "Prescriber stopped it");
        });

    assertThat(unit.run(() -> medicines.medicines(held.detention())))
        .extracting(Medicine::stoppedAt)
        .containsExactly(Optional.of(AT));
  }

  private boolean strike(AllergyId id) {
    return unit.run(() -> medicines.strike(id, held.person(), held.nurse(), AT, "Tested since"));
  }

  private Medicine medicine(String name, Kind kind) {
    return new Medicine(
        MedicineId.next(),
        held.detention(),
        new Medicine.Entry(
            name,
            kind,
            true,
            "30 ml",
            Route.MOUTH,
            Optional.of(Duration.ofHours(24)),
            Optional.of(AT.minusSeconds(86_400)),
            "Dr Sample",
            "Sample Pharmacy"),
        held.nurse(),
        AT,
        Optional.empty());
  }

  private Dose dose(Medicine medicine, boolean identityChecked) {
    var before =
        new BeforeDose(
            Optional.of(DaysMissed.ONE),
            "",
            Optional.of(AT),
            Optional.of(Roused.FULLY),
            Optional.of(16),
            Optional.of(72),
            Optional.of(AT));
    return new Dose(
        DoseId.next(),
        medicine.id(),
        new Dose.Entry(
            Outcome.GIVEN, identityChecked, "30 ml", "Dr Sample", "Sgt", "", "", before, AT),
        held.nurse(),
        "Somebody",
        AT.plusSeconds(60));
  }
}
