package org.bridewell.core.medicine;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.medicine.DoseAnswer.Recorded;
import org.bridewell.core.medicine.DoseAnswer.Stopped;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DoseId;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Medicines and their doses. Only health staff record them: no police role can (HZ-25).
public class MedicineService {
  /// Nobody is held that long; a typed interval or time beyond it is a slip.
  private static final Duration LONGEST = Duration.ofDays(28);

  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Medicines medicines;
  private final Looks looks;
  private final DoseClocks clocks;
  private final DoseAlerts alerts;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public MedicineService(
      UnitOfWork unit,
      Detentions detentions,
      Medicines medicines,
      Looks looks,
      CareClocks clocks,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.medicines = medicines;
    this.looks = looks;
    this.clocks = new DoseClocks(clocks);
    this.alerts = new DoseAlerts(alerting);
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// Allergies, medicines and doses of a stay; opening them is on the trail.
  @RolesAllowed(Role.Names.NURSE)
  public MedicineSheet open(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.require(detention, actor);
          record(actor, AuditAction.MEDICINES_VIEWED, held, "");
          return sheet(held);
        });
  }

  /// What was looked at within half an hour, on whichever page: nobody types it again for a dose.
  @RolesAllowed(Role.Names.NURSE)
  public BeforeDose looked(DetentionId detention, Actor actor) {
    return unit.run(
        () -> looks.recent(detentions.requireHeld(detention, actor).id(), clock.instant()));
  }

  /// Adds a medicine, and starts the clock of its next dose. One whose name is not known is a task
  /// of the next hour.
  ///
  /// @throws Refusal `medicine.allergies-not-asked` (HZ-24), `medicine.name`, `medicine.dose`,
  ///   `medicine.times`
  @RolesAllowed(Role.Names.NURSE)
  public Medicine add(DetentionId detention, MedicineId id, Medicine.Entry entry, Actor actor) {
    var now = clock.instant();
    check(entry, now);
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var sheet = sheet(held);
          if (sheet.allergies().state() == Allergies.State.NOT_ASKED) {
            throw new Refusal("medicine.allergies-not-asked");
          }
          var known = sheet.medicines().stream().filter(each -> each.id().equals(id)).findFirst();
          return known.orElseGet(() -> begin(held, id, entry, actor, now));
        });
  }

  private Medicine begin(
      Detention held, MedicineId id, Medicine.Entry entry, Actor actor, Instant now) {
    var medicine = new Medicine(id, held.id(), entry, actor.id(), now, Optional.empty());
    medicines.add(medicine);
    clocks.begin(medicine, actor.id(), now);
    record(actor, AuditAction.MEDICINE_ADDED, held, entry.kind().name());
    changes.changed(held.suite(), now);
    return medicine;
  }

  /// Stops a medicine, with the reason; its clocks end.
  ///
  /// @throws Refusal `medicine.reason`
  @RolesAllowed(Role.Names.NURSE)
  public void stop(DetentionId detention, MedicineId id, String reason, Actor actor) {
    if (reason.isBlank()) {
      throw new Refusal("medicine.reason");
    }
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var medicine = lock(id, held);
          var now = clock.instant();
          medicines.stop(id, actor.id(), now, reason);
          clocks.end(medicine, actor.id(), now, "STOPPED");
          record(actor, AuditAction.MEDICINE_STOPPED, held, "");
          changes.changed(held.suite(), now);
        });
  }

  /// Records a dose: given, refused or held back; or says what stops it. The same dose again
  /// changes nothing.
  ///
  /// What was found before the dose alerts whether or not the dose is given. A look that another
  /// page has, and that is newer than what was typed here, counts in its place (HZ-14).
  ///
  /// @throws Refusal `medicine.stopped`, `dose.reason`
  @RolesAllowed(Role.Names.NURSE)
  public DoseAnswer dose(
      DetentionId detention, MedicineId medicine, DoseId id, Dose.Entry typed, Actor actor) {
    if (typed.outcome() != Dose.Outcome.GIVEN && typed.reason().isBlank()) {
      throw new Refusal("dose.reason");
    }
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var now = clock.instant();
          var about = lock(medicine, held);
          if (!about.isGiven()) {
            throw new Refusal("medicine.stopped");
          }
          var sheet = sheet(held);
          var last = sheet.lastGiven(medicine);
          var known = sheet.doses().stream().filter(dose -> dose.id().equals(id)).findFirst();
          if (known.isPresent()) {
            return new Recorded(known.get());
          }
          alerts.raise(held, typed.before(), actor, now);
          var entry = looked(about, typed, now);
          var stops = stops(about, entry, sheet, now);
          return stops.isEmpty()
              ? keep(held, about, id, entry, actor, now)
              : stopped(held, stops, last, actor);
        });
  }

  private Dose.Entry looked(Medicine medicine, Dose.Entry typed, Instant now) {
    return switch (medicine.entry().kind()) {
      case OPIOID, INSULIN ->
          typed.before(typed.before().with(looks.recent(medicine.detention(), now)));
      case OTHER, NOT_KNOWN -> typed;
    };
  }

  private static List<DoseStop> stops(
      Medicine medicine, Dose.Entry entry, MedicineSheet sheet, Instant now) {
    if (entry.outcome() != Dose.Outcome.GIVEN) {
      return entry.observedAt().isAfter(now) ? List.of(DoseStop.IN_FUTURE) : List.of();
    }
    var last = sheet.lastGiven(medicine.id()).flatMap(Dose::givenAt);
    return DoseRules.stops(medicine, entry, sheet.allergies(), last, now);
  }

  private Recorded keep(
      Detention held, Medicine medicine, DoseId id, Dose.Entry entry, Actor actor, Instant now) {
    var dose = new Dose(id, medicine.id(), entry, actor.id(), actor.displayName(), now);
    medicines.add(dose, held.id());
    clocks.next(medicine, dose, actor.id(), now);
    record(actor, AuditAction.DOSE_RECORDED, held, entry.outcome().name());
    changes.changed(held.suite(), now);
    return new Recorded(dose);
  }

  private Stopped stopped(Detention held, List<DoseStop> stops, Optional<Dose> last, Actor actor) {
    record(actor, AuditAction.DOSE_STOPPED, held, stops.getFirst().name());
    return new Stopped(stops, last);
  }

  private MedicineSheet sheet(Detention held) {
    return new MedicineSheet(
        Allergies.in(held.id(), medicines.allergies(held.person().id())),
        medicines.medicines(held.id()),
        medicines.doses(held.id()));
  }

  private Medicine lock(MedicineId id, Detention held) {
    return medicines.lock(id, held.id()).orElseThrow(OutOfScope::new);
  }

  private static void check(Medicine.Entry entry, Instant now) {
    if (entry.name().isBlank() != (entry.kind() == Medicine.Kind.NOT_KNOWN)) {
      throw new Refusal("medicine.name");
    }
    if (entry.kind() != Medicine.Kind.NOT_KNOWN && entry.dose().isBlank()) {
      throw new Refusal("medicine.dose");
    }
    if (entry.every().filter(each -> each.compareTo(LONGEST) > 0).isPresent()
        || entry.lastTaken().filter(last -> last.isAfter(now)).isPresent()) {
      throw new Refusal("medicine.times");
    }
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail) {
    trail.record(
        actor, action, "detention:" + held.id().value(), List.of(held.person().id()), detail);
  }
}
