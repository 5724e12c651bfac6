package org.bridewell.core.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.medicine.Allergies;
import org.bridewell.core.medicine.MedicineSheet;
import org.bridewell.core.medicine.Medicines;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.UnitOfWork;

/// The end of a stay: every open item is listed, the officer acts or gives a reason on each, and
/// only then does the person leave.
public class DepartureService {
  private static final int LONGEST = 300;

  private final UnitOfWork unit;
  private final Detentions detentions;
  private final OpenItems items;
  private final Departures departures;
  private final CarePlans plans;
  private final Medicines medicines;
  private final CareClocks clocks;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public DepartureService(
      UnitOfWork unit,
      Detentions detentions,
      OpenItems items,
      Departures departures,
      CarePlans plans,
      Medicines medicines,
      CareClocks clocks,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.items = items;
    this.departures = departures;
    this.plans = plans;
    this.medicines = medicines;
    this.clocks = clocks;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// What is open; opening it is on the trail.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public DepartureSheet open(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.require(detention, actor);
          record(actor, AuditAction.DEPARTURE_VIEWED, held, "");
          return sheet(held);
        });
  }

  /// The same for the escort's copy, whose making is on the trail.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public DepartureSheet copy(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.require(detention, actor);
          record(actor, AuditAction.ESCORT_COPY_PRINTED, held, "");
          return sheet(held);
        });
  }

  /// An officer acted on an open item, passed it on, or says why nothing was done.
  ///
  /// @throws Refusal `departure.words`, `plan.long`
  @RolesAllowed(Role.Names.OFFICER)
  public void answer(
      DetentionId detention, OpenItem item, Departure.Answer answer, String words, Actor officer) {
    if (words.isBlank()) {
      throw new Refusal("departure.words");
    }
    if (words.strip().length() > LONGEST) {
      throw new Refusal("plan.long", LONGEST);
    }
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, officer);
          if (!items.of(held).contains(item)) {
            throw new OutOfScope();
          }
          var now = clock.instant();
          departures.add(
              detention,
              new Departure.Answered(
                  item, answer, words.strip(), officer.id(), officer.displayName(), now));
          record(officer, AuditAction.DEPARTURE_ANSWERED, held, item.kind() + " " + answer);
        });
  }

  /// The person leaves: every item has its answer, whoever takes the person over has received the
  /// copy, and the clocks of this stay end.
  ///
  /// @throws Refusal `departure.items-open` with how many, `departure.receipt`
  /// @throws Stale when the stay had changed meanwhile
  @RolesAllowed(Role.Names.OFFICER)
  public void leave(
      DetentionId detention,
      Departure.Way way,
      String place,
      String escort,
      String receivedBy,
      Actor officer) {
    if (way.isEscorted() && (place.isBlank() || receivedBy.isBlank())) {
      throw new Refusal("departure.receipt");
    }
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, officer);
          var open = sheet(held).unanswered().size();
          if (open > 0) {
            throw new Refusal("departure.items-open", open);
          }
          var now = clock.instant();
          departures.add(
              detention,
              new Departure(
                  way, place.strip(), escort.strip(), receivedBy.strip(), officer.id(), now));
          clocks.running(detention).forEach(each -> end(each, way, officer, now));
          if (!detentions.release(detention, held.suite(), held.version(), now)) {
            throw new Stale(officer.displayName(), now);
          }
          record(officer, AuditAction.RELEASED, held, way.name());
          changes.changed(held.suite(), now);
        });
  }

  private void end(CareClock each, Departure.Way way, Actor officer, Instant now) {
    clocks.end(each.detention(), each.kind(), each.about(), officer.id(), now, way.name());
  }

  private DepartureSheet sheet(Detention held) {
    return new DepartureSheet(
        held,
        items.of(held),
        items.answers(held),
        plans.latest(held.id()),
        new MedicineSheet(
            Allergies.in(held.id(), medicines.allergies(held.person().id())),
            medicines.medicines(held.id()),
            medicines.doses(held.id())),
        departures.of(held.id()));
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail) {
    trail.record(
        actor, action, "detention:" + held.id().value(), List.of(held.person().id()), detail);
  }
}
