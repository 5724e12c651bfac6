package org.bridewell.db.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions.NumberTaken;
import org.bridewell.core.custody.Move;
import org.bridewell.core.custody.OnTheWay;
import org.bridewell.core.custody.Transfer;
import org.bridewell.core.custody.Whereabouts;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Moves inside a suite and transfers between two, as they are kept.
class MovesIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqDetentions detentions =
      new JooqDetentions(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final JooqTransfers transfers = new JooqTransfers(TestDatabase.dsl(NarrowAccount.HEALTH));
  private SomebodyHeld held;

  @BeforeEach
  void somebody() throws Exception {
    held = somebodyWithANumber();
  }

  /// A custody record number has capitals.
  private static SomebodyHeld somebodyWithANumber() throws Exception {
    var somebody = SomebodyHeld.add();
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      sql.execute(
          "UPDATE detention SET custody_record_number = UPPER(custody_record_number)"
              + " WHERE detention_id = "
              + SomebodyHeld.hex(somebody.detention().value()));
    }
    return somebody;
  }

  @Test
  void whoeverWasNeverMovedIsInTheCellSinceTheArrival() {
    assertThat(stay().whereabouts()).isEqualTo(new Whereabouts(Where.CELL, stay().arrivedAt()));
  }

  @Test
  void movesAreKeptTheNewestFirstAndAStaleOneIsNot() {
    unit.execute(() -> detentions.lockCells(held.suite()));
    assertThat(unit.run(() -> detentions.takenCells(held.suite()))).containsExactly("1");
    assertThat(move(1, Where.CELL, "1", "4", AT)).isTrue();
    assertThat(move(2, Where.INTERVIEW, "4", "4", AT.plusSeconds(60))).isTrue();
    assertThat(move(2, Where.CELL, "4", "5", AT.plusSeconds(90))).isFalse();

    assertThat(stay().cell()).isEqualTo("4");
    assertThat(stay().whereabouts())
        .isEqualTo(new Whereabouts(Where.INTERVIEW, AT.plusSeconds(60)));
    assertThat(unit.run(() -> detentions.moves(held.detention())))
        .extracting(Move::where, Move::fromCell, Move::cell)
        .containsExactly(tuple(Where.INTERVIEW, "4", "4"), tuple(Where.CELL, "1", "4"));
  }

  @Test
  void aTransferIsOutstandingUntilItIsReceived() throws Exception {
    var next = SomebodyHeld.add();
    assertThat(unit.run(() -> transfers.send(transfer(next, AT), 1))).isTrue();

    var there = unit.run(() -> detentions.find(held.detention(), next.suite())).orElseThrow();
    assertThat(there.cell()).isEqualTo(Detention.NO_CELL);
    assertThat(there.whereabouts()).isEqualTo(new Whereabouts(Where.ON_THE_WAY, AT));
    assertThat(unit.run(() -> detentions.find(held.detention(), held.suite()))).isEmpty();
    assertThat(unit.run(() -> transfers.outstanding(held.suite())))
        .extracting(OnTheWay::person)
        .containsExactly(held.person());

    unit.execute(() -> transfers.received(held.detention(), next.nurse(), AT.plusSeconds(900)));
    assertThat(unit.run(() -> transfers.outstanding(held.suite()))).isEmpty();
    assertThat(unit.run(() -> transfers.last(held.detention())).orElseThrow().received())
        .contains(new Transfer.Received(next.nurse(), AT.plusSeconds(900)));
  }

  @Test
  void aNumberThatTheNextSuiteUsesStopsIt() throws Exception {
    var next = SomebodyHeld.add();
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      sql.execute(
          "UPDATE detention SET custody_record_number = UPPER('CR-%s') WHERE detention_id = %s"
              .formatted(held.tag(), SomebodyHeld.hex(next.detention().value())));
    }
    assertThatExceptionOfType(NumberTaken.class)
        .isThrownBy(() -> unit.run(() -> transfers.send(transfer(next, AT), 1)));
    assertThat(stay().cell()).isEqualTo("1");
  }

  private Detention stay() {
    return unit.run(() -> detentions.find(held.detention(), held.suite())).orElseThrow();
  }

  private boolean move(int version, Where where, String from, String cell, Instant at) {
    var move = new Move(where, from, cell, held.nurse(), "Somebody", at);
    return unit.run(() -> detentions.move(held.detention(), held.suite(), version, move));
  }

  private Transfer transfer(SomebodyHeld next, Instant at) {
    return new Transfer(
        held.detention(),
        held.suite(),
        next.suite(),
        "1",
        "GX1",
        "Crew",
        held.officer(),
        at,
        Optional.empty());
  }
}
