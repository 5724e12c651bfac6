package org.bridewell.core.custody;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// The suite board, and the header of every page about a person.
public class BoardService {
  private final UnitOfWork unit;
  private final BoardQuery board;
  private final Detentions detentions;
  private final Suites suites;
  private final Transfers transfers;
  private final AuditTrail trail;
  private final Clock clock;

  public BoardService(
      UnitOfWork unit,
      BoardQuery board,
      Detentions detentions,
      Suites suites,
      Transfers transfers,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.board = board;
    this.detentions = detentions;
    this.suites = suites;
    this.transfers = transfers;
    this.trail = trail;
    this.clock = clock;
  }

  /// Everybody held in the actor's suite, what cannot wait first; opening it is on the trail.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public List<BoardRow> open(Actor actor) {
    return unit.run(
        () -> {
          var suite = actor.scope().requireSuite();
          var held = board.heldIn(suite, clock.instant());
          var people = held.stream().map(facts -> facts.detention().person().id()).toList();
          trail.record(actor, AuditAction.BOARD_VIEWED, "suite:" + suite.value(), people, "");
          return BoardRow.of(held);
        });
  }

  /// A page that is open shows these people from now on. Whoever was not on it before is put on the
  /// trail first, in one entry; where that fails, nothing of it may be shown.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public void shows(ShownPeople page, Collection<PersonId> people, Actor actor) {
    var newly = page.missing(people);
    if (!newly.isEmpty()) {
      var suite = actor.scope().requireSuite();
      unit.execute(
          () -> trail.record(actor, AuditAction.BOARD_VIEWED, "suite:" + suite.value(), newly, ""));
    }
    page.are(people);
  }

  /// Whom the actor's suite sent to another, and nobody has received yet. A page that shows them
  /// says so ([#shows]) first.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public List<OnTheWay> sent(Actor actor) {
    return unit.run(() -> transfers.outstanding(actor.scope().requireSuite()));
  }

  /// The suite of the actor.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public Suite suite(Actor actor) {
    return unit.run(() -> suites.get(actor.scope().requireSuite()));
  }

  /// One detention of the actor's suite; opening a page about a person is on the trail.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public Detention detention(DetentionId id, Actor actor) {
    return unit.run(
        () -> {
          var found = detentions.require(id, actor);
          trail.record(
              actor,
              AuditAction.PERSON_VIEWED,
              "detention:" + id.value(),
              List.of(found.person().id()),
              "");
          return found;
        });
  }

  /// The cell that somebody of the actor's suite has now, for a page about them that is open.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public String cell(DetentionId id, Actor actor) {
    return unit.run(() -> detentions.require(id, actor).cell());
  }
}
