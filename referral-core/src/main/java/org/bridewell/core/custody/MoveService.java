package org.bridewell.core.custody;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.UnitOfWork;

/// Says where somebody is: in which cell, in interview, at hospital, back. Every page and alert
/// names the cell that is true now (HZ-22); no clock stops while somebody is away (HZ-03).
public class MoveService {
  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Suites suites;
  private final List<AfterReturn> after;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public MoveService(
      UnitOfWork unit,
      Detentions detentions,
      Suites suites,
      List<? extends AfterReturn> after,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.suites = suites;
    this.after = List.copyOf(after);
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// Where somebody is and was; opening it is on the trail.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public MoveSheet open(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          record(actor, AuditAction.PERSON_VIEWED, held, "moves");
          return new MoveSheet(held, free(held), detentions.moves(detention));
        });
  }

  /// Moves somebody into a cell that is nobody's; back from wherever they were.
  ///
  /// @param version of the stay as it was shown
  /// @throws Refusal `move.cell-taken` for a cell that is somebody's, or that the suite has not
  /// @throws Stale when somebody else moved the person meanwhile
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public void toCell(DetentionId detention, String cell, int version, Actor actor) {
    unit.execute(
        () -> {
          detentions.lockCells(actor.scope().requireSuite());
          var held = detentions.requireHeld(detention, actor);
          if (!free(held).contains(cell)) {
            throw new Refusal("move.cell-taken");
          }
          move(held, Where.CELL, cell, version, actor);
        });
  }

  /// Somebody went to interview or to hospital; the cell stays theirs.
  ///
  /// @throws Refusal `move.nowhere` for any other place
  /// @throws Stale when somebody else moved the person meanwhile
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public void away(DetentionId detention, Where where, int version, Actor actor) {
    if (where != Where.INTERVIEW && where != Where.HOSPITAL) {
      throw new Refusal("move.nowhere");
    }
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          if (held.whereabouts().where() == Where.ON_THE_WAY) {
            throw new Refusal("move.nowhere");
          }
          move(held, where, held.cell(), version, actor);
        });
  }

  /// Somebody is back in their cell.
  ///
  /// @throws Refusal `move.nowhere` when there is no cell to be back in
  /// @throws Stale when somebody else moved the person meanwhile
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public void returned(DetentionId detention, int version, Actor actor) {
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          if (held.whereabouts().where() == Where.ON_THE_WAY) {
            throw new Refusal("move.nowhere");
          }
          move(held, Where.CELL, held.cell(), version, actor);
        });
  }

  private void move(Detention held, Where where, String cell, int version, Actor actor) {
    var now = clock.instant();
    var move = new Move(where, held.cell(), cell, actor.id(), actor.displayName(), now);
    if (!detentions.move(held.id(), held.suite(), version, move)) {
      throw stale(held, now);
    }
    record(actor, AuditAction.PERSON_MOVED, held, detail(move));
    var from = held.whereabouts().where();
    if (where == Where.CELL && from != Where.CELL) {
      after.forEach(each -> each.returned(held, from, actor, now));
    }
    changes.changed(held.suite(), now);
  }

  /// Whoever moved the person last, while this page still showed what was before.
  private Stale stale(Detention held, Instant now) {
    return detentions.moves(held.id()).stream()
        .findFirst()
        .map(last -> new Stale(last.byName(), last.at()))
        .orElseGet(() -> new Stale("", now));
  }

  private static String detail(Move move) {
    return move.isCellChanged()
        ? move.where() + " " + move.fromCell() + " " + move.cell()
        : move.where().name();
  }

  private List<String> free(Detention held) {
    var taken = detentions.takenCells(held.suite());
    return IntStream.rangeClosed(1, suites.get(held.suite()).cells())
        .mapToObj(Integer::toString)
        .filter(cell -> !taken.contains(cell))
        .toList();
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail) {
    trail.record(
        actor, action, "detention:" + held.id().value(), List.of(held.person().id()), detail);
  }
}
