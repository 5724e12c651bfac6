package org.bridewell.core.medicine;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Allergies: asked once a stay, in sight on every page about the person (HZ-24).
public class AllergyService {
  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Medicines medicines;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public AllergyService(
      UnitOfWork unit,
      Detentions detentions,
      Medicines medicines,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.medicines = medicines;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// What the head of a page about a person shows; the page itself is on the trail.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public Allergies of(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.require(detention, actor);
          return Allergies.in(held.id(), medicines.allergies(held.person().id()));
        });
  }

  /// The person was asked, and knows of none. It takes nothing back that was said before.
  @RolesAllowed(Role.Names.NURSE)
  public void noneKnown(DetentionId detention, AllergyId id, Actor actor) {
    keep(detention, id, "", "", actor);
  }

  /// The person is allergic to something.
  ///
  /// @throws Refusal `allergy.substance`
  @RolesAllowed(Role.Names.NURSE)
  public void allergic(
      DetentionId detention, AllergyId id, String substance, String reaction, Actor actor) {
    if (substance.isBlank()) {
      throw new Refusal("allergy.substance");
    }
    keep(detention, id, substance.strip(), reaction.strip(), actor);
  }

  /// A clinician strikes out one entry, of this or an earlier stay, by name and with the reason.
  ///
  /// @throws Refusal `allergy.reason`
  @RolesAllowed(Role.Names.NURSE)
  public void strike(DetentionId detention, AllergyId id, String reason, Actor actor) {
    if (reason.isBlank()) {
      throw new Refusal("allergy.reason");
    }
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var now = clock.instant();
          if (!medicines.strike(id, held.person().id(), actor.id(), now, reason.strip())) {
            throw new OutOfScope();
          }
          record(actor, AuditAction.ALLERGY_STRUCK, held);
          changes.changed(held.suite(), now);
        });
  }

  private void keep(
      DetentionId detention, AllergyId id, String substance, String reaction, Actor actor) {
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var known = medicines.allergies(held.person().id());
          if (known.stream().anyMatch(allergy -> allergy.id().equals(id))) {
            return;
          }
          var now = clock.instant();
          medicines.add(
              new Allergy(id, held.id(), substance, reaction, actor.id(), now, Optional.empty()));
          record(actor, AuditAction.ALLERGY_RECORDED, held);
          changes.changed(held.suite(), now);
        });
  }

  private void record(Actor actor, AuditAction action, Detention held) {
    trail.record(actor, action, "detention:" + held.id().value(), List.of(held.person().id()), "");
  }
}
