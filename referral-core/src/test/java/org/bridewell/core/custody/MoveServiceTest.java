package org.bridewell.core.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;
import static org.bridewell.core.custody.CustodyFixture.NURSE_OF_BRADFORD;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Stale;
import org.junit.jupiter.api.Test;

class MoveServiceTest {
  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final List<Where> returns = new ArrayList<>();
  private final MoveService service =
      new MoveService(
          new CustodyFixture.Direct(),
          detentions,
          new CustodyFixture.ThreeCells(),
          List.of((held, from, actor, now) -> returns.add(from)),
          changes,
          trail,
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final Detention held =
      detentions.add(CustodyFixture.held(LEEDS, "1", "Sample", NOW.minus(Duration.ofHours(1))));

  @Test
  void movesIntoAFreeCellAndTellsTheSuite() {
    detentions.add(CustodyFixture.held(LEEDS, "2", "Testcase", NOW));

    assertThat(service.open(held.id(), NURSE).freeCells()).containsExactly("3");
    service.toCell(held.id(), "3", 1, NURSE);

    var sheet = service.open(held.id(), NURSE);
    assertThat(sheet.detention().cell()).isEqualTo("3");
    assertThat(sheet.moves())
        .containsExactly(new Move(Where.CELL, "1", "3", NURSE.id(), "Priya Example", NOW));
    assertThat(trail.actions()).contains(AuditAction.PERSON_MOVED);
    assertThat(changes.told).containsExactly(LEEDS);
  }

  @Test
  void aCellThatIsSomebodysOrDoesNotExistIsRefused() {
    detentions.add(CustodyFixture.held(LEEDS, "2", "Testcase", NOW));
    for (var cell : List.of("1", "2", "4", "")) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> service.toCell(held.id(), cell, 1, NURSE))
          .withMessageContaining("move.cell-taken");
    }
  }

  @Test
  void theCellIsKeptWhileSomebodyIsAwayAndTheReturnIsTold() {
    service.away(held.id(), Where.INTERVIEW, 1, NURSE);
    service.away(held.id(), Where.HOSPITAL, 2, NURSE);

    var away = service.open(held.id(), NURSE);
    assertThat(away.detention().cell()).isEqualTo("1");
    assertThat(away.detention().whereabouts()).isEqualTo(new Whereabouts(Where.HOSPITAL, NOW));
    assertThat(away.freeCells()).doesNotContain("1");
    assertThat(returns).isEmpty();

    service.returned(held.id(), 3, NURSE);
    assertThat(returns).containsExactly(Where.HOSPITAL);
  }

  @Test
  void aMoveIntoAnotherCellBringsBackFromHospital() {
    service.away(held.id(), Where.HOSPITAL, 1, NURSE);
    service.toCell(held.id(), "2", 2, NURSE);
    assertThat(returns).containsExactly(Where.HOSPITAL);
  }

  /// HZ-27: the receipt is the cell at the next suite.
  @Test
  void whoeverComesFromAnotherSuiteIsReceivedWithACell() {
    var clocks = new CustodyFixture.Clocks();
    var sent = new CustodyFixture.Sent(detentions);
    sent.send(
        new Transfer(
            held.id(),
            LEEDS,
            CustodyFixture.BRADFORD,
            "1",
            "GX1",
            "Crew",
            NURSE.id(),
            NOW.minusSeconds(900),
            Optional.empty()),
        1);
    var there =
        new MoveService(
            new CustodyFixture.Direct(),
            detentions,
            new CustodyFixture.ThreeCells(),
            List.of(new TransferReceipt(sent, clocks)),
            changes,
            trail,
            Clock.fixed(NOW, ZoneOffset.UTC));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> there.returned(held.id(), 2, NURSE_OF_BRADFORD));
    there.toCell(held.id(), "2", 2, NURSE_OF_BRADFORD);

    assertThat(sent.all)
        .singleElement()
        .extracting(Transfer::received)
        .isEqualTo(Optional.of(new Transfer.Received(NURSE_OF_BRADFORD.id(), NOW)));
    assertThat(clocks.running(held.id()))
        .extracting(CareClock::kind)
        .containsExactly(ClockKind.PLAN_REVIEW);
  }

  @Test
  void aStalePageMovesNobodyAndSaysWhoDid() {
    service.toCell(held.id(), "2", 1, NURSE);
    assertThatExceptionOfType(Stale.class)
        .isThrownBy(() -> service.toCell(held.id(), "3", 1, NURSE))
        .returns("Priya Example", Stale::changedBy);
    assertThat(detentions.all.get(held.id()).cell()).isEqualTo("2");
  }

  @Test
  void anotherSuitesPersonIsOutOfReach() {
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(() -> service.away(held.id(), Where.INTERVIEW, 1, NURSE_OF_BRADFORD));
  }

  @Test
  void nobodyIsSentOnTheWayFromHere() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> service.away(held.id(), Where.ON_THE_WAY, 1, NURSE));
  }
}
