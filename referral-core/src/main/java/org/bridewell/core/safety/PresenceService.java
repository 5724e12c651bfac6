package org.bridewell.core.safety;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.safety.Presence.Section;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Keeps who is present before sensitive questions, with the person's leave (HZ-36). The questions
/// wait for it nowhere: safety comes first.
public class PresenceService {
  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Presences presences;
  private final AuditTrail trail;
  private final Clock clock;

  public PresenceService(
      UnitOfWork unit, Detentions detentions, Presences presences, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.presences = presences;
    this.trail = trail;
    this.clock = clock;
  }

  /// Keeps who is there now; the same answer id again changes nothing.
  ///
  /// @throws Refusal `presence.who` when nobody is named, or somebody beside "nobody else"
  @RolesAllowed(Role.Names.NURSE)
  public void record(
      DetentionId detention,
      Section section,
      Set<Present> present,
      boolean agreed,
      AnswerId id,
      Actor actor) {
    boolean alone = present.contains(Present.NOBODY_ELSE);
    if (present.isEmpty() || alone && present.size() > 1) {
      throw new Refusal("presence.who");
    }
    var now = clock.instant();
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var presence =
              new Presence(id, detention, section, present, alone || agreed, actor.id(), now);
          if (presences.keep(presence)) {
            trail.record(
                actor,
                AuditAction.PRESENCE_RECORDED,
                "detention:" + detention.value(),
                List.of(held.person().id()),
                section + " " + codes(present));
          }
        });
  }

  /// Who was there last.
  @RolesAllowed(Role.Names.NURSE)
  public Optional<Presence> last(DetentionId detention, Section section, Actor actor) {
    return unit.run(
        () -> {
          detentions.requireHeld(detention, actor);
          return presences.last(detention, section);
        });
  }

  private static String codes(Set<Present> present) {
    return present.stream().sorted().map(Present::name).collect(Collectors.joining(" "));
  }
}
