package org.bridewell.db.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.db.server.NarrowAccount.HUB;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.CourtExtract;
import org.bridewell.core.nominal.EngagementFact;
import org.bridewell.core.nominal.EngagementFact.Side;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EngagementId;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.type.Columns;
import org.junit.jupiter.api.Test;

class EngagementsIT {
  private static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-17");
  private static final Actor COORDINATOR =
      new Actor(AccountId.next(), "Morag Inkwell", Role.HUB, new Scope.Area());

  private final UnitOfWork hub = TestDatabase.unit(HUB);
  private final JooqEngagements engagements = new JooqEngagements(TestDatabase.dsl(HUB));
  private final NominalId nominal = NominalFixture.nominal().nominal;

  @Test
  void factsComeBackTheLatestFirst() {
    var earlier = fact(TODAY.minusDays(9), Side.BAD);
    var later = fact(TODAY, Side.GOOD);
    add(earlier);
    add(later);

    assertThat(engagements.of(nominal)).containsExactly(later, earlier);
  }

  @Test
  void whatIsStruckOutIsKeptAndNotRead() {
    var fact = fact(TODAY, Side.GOOD);
    add(fact);

    assertThat(strike(fact)).isTrue();
    assertThat(strike(fact)).as("once").isFalse();

    assertThat(engagements.of(nominal)).isEmpty();
    assertThat(
            NominalFixture.OWNER
                .fetchSingle(
                    "SELECT words, struck_reason FROM engagement_fact WHERE engagement_id = ?",
                    Columns.bytes(fact.id().value()))
                .intoList())
        .isEqualTo(List.of("Kept 14 of 15 appointments", "Another person's"));
  }

  @Test
  void thereIsNobodyToAddTo() {
    var fact = fact(TODAY, Side.GOOD);

    assertThat(hub.run(() -> engagements.add(NominalId.next(), fact, COORDINATOR, NOW))).isFalse();
  }

  @Test
  void anExtractIsRememberedWithoutACopy() {
    var extract =
        new CourtExtract(
            "Tamsin Oakapple",
            LocalDate.of(1997, 3, 2),
            TODAY.minusMonths(6),
            TODAY,
            TODAY.minusDays(3),
            List.of(fact(TODAY, Side.GOOD)));

    hub.execute(() -> engagements.made(nominal, extract, COORDINATOR, NOW));

    assertThat(
            NominalFixture.OWNER
                .fetchSingle(
                    "SELECT facts, agreed_on FROM court_extract WHERE nominal_id = ?",
                    Columns.bytes(nominal.value()))
                .get("facts", Integer.class))
        .isEqualTo(1);
  }

  private void add(EngagementFact fact) {
    assertThat(hub.run(() -> engagements.add(nominal, fact, COORDINATOR, NOW))).isTrue();
  }

  private boolean strike(EngagementFact fact) {
    return hub.run(() -> engagements.strike(fact.id(), "Another person's", COORDINATOR, NOW));
  }

  private static EngagementFact fact(LocalDate on, Side side) {
    return new EngagementFact(
        EngagementId.next(),
        on,
        side,
        "Kept 14 of 15 appointments",
        Agency.PROBATION,
        "Morag Inkwell");
  }
}
