package org.bridewell.core.custody;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// The suite board, and the header of every page about a person.
public class BoardService {
  private final UnitOfWork unit;
  private final BoardQuery board;
  private final Detentions detentions;
  private final Suites suites;
  private final AuditTrail trail;
  private final Clock clock;

  public BoardService(
      UnitOfWork unit,
      BoardQuery board,
      Detentions detentions,
      Suites suites,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.board = board;
    this.detentions = detentions;
    this.suites = suites;
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
          return sorted(held);
        });
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

  private static List<BoardRow> sorted(List<BoardFacts> held) {
    return held.stream()
        .map(facts -> new BoardRow(facts, Due.of(facts), resemblesAnother(facts, held)))
        .sorted(URGENCY)
        .toList();
  }

  private static boolean resemblesAnother(BoardFacts facts, List<BoardFacts> held) {
    return held.stream()
        .filter(other -> !other.detention().id().equals(facts.detention().id()))
        .anyMatch(other -> name(facts).familyResembles(name(other)));
  }

  private static PersonName name(BoardFacts facts) {
    return facts.detention().person().data().name();
  }

  private static final Comparator<BoardRow> URGENCY =
      Comparator.comparing((BoardRow row) -> row.due().task() != Due.Task.ALERT_NOT_SEEN)
          .thenComparing(row -> row.due().at().isEmpty())
          .thenComparing(row -> row.due().at().orElse(Instant.MAX))
          .thenComparing(row -> row.facts().detention().cell().length())
          .thenComparing(row -> row.facts().detention().cell())
          .thenComparing(row -> row.facts().detention().id().value());
}
