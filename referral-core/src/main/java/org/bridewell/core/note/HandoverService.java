package org.bridewell.core.note;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.HandoverId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// The hand-over of a shift: what the board cannot say, and who took it over.
public class HandoverService {
  private final UnitOfWork unit;
  private final Handovers handovers;
  private final AuditTrail trail;
  private final Clock clock;

  public HandoverService(UnitOfWork unit, Handovers handovers, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.handovers = handovers;
    this.trail = trail;
    this.clock = clock;
  }

  /// The last hand-overs of the actor's suite, the newest first.
  @RolesAllowed(Role.Names.NURSE)
  public List<Handover> last(Actor actor) {
    return unit.run(
        () -> {
          record(actor, AuditAction.HANDOVER_VIEWED);
          return handovers.of(actor.scope().requireSuite());
        });
  }

  /// Hands the suite over.
  ///
  /// @throws Refusal `note.empty`, `note.long`
  @RolesAllowed(Role.Names.NURSE)
  public void give(HandoverId id, String words, Actor actor) {
    if (words.isBlank()) {
      throw new Refusal("note.empty");
    }
    if (words.strip().length() > NoteService.LONGEST) {
      throw new Refusal("note.long", NoteService.LONGEST);
    }
    unit.execute(
        () -> {
          var suite = actor.scope().requireSuite();
          if (handovers.of(suite).stream().anyMatch(known -> known.id().equals(id))) {
            return;
          }
          handovers.add(
              new Handover(
                  id,
                  suite,
                  words.strip(),
                  actor.id(),
                  actor.displayName(),
                  clock.instant(),
                  Optional.empty()));
          record(actor, AuditAction.HANDOVER_GIVEN);
        });
  }

  /// Takes the suite over from somebody else.
  ///
  /// @throws Refusal `handover.own` for one's own, `handover.taken`
  @RolesAllowed(Role.Names.NURSE)
  public void take(HandoverId id, Actor actor) {
    unit.execute(
        () -> {
          var suite = actor.scope().requireSuite();
          if (handovers.of(suite).stream()
              .anyMatch(each -> each.id().equals(id) && each.givenBy().equals(actor.id()))) {
            throw new Refusal("handover.own");
          }
          if (!handovers.taken(id, suite, actor.id(), clock.instant())) {
            throw new Refusal("handover.taken");
          }
          record(actor, AuditAction.HANDOVER_TAKEN);
        });
  }

  private void record(Actor actor, AuditAction action) {
    var suite = actor.scope().requireSuite();
    trail.record(actor, action, "suite:" + suite.value(), List.of(), "");
  }
}
