package org.bridewell.db.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.db.server.NarrowAccount.HEALTH;
import static org.bridewell.db.server.NarrowAccount.HUB;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.nominal.ArrestFeed;
import org.bridewell.core.nominal.ArrestNotice;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PncId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.type.Columns;
import org.junit.jupiter.api.Test;

class ArrestNoticesIT {
  private static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");
  private static final Actor COORDINATOR =
      new Actor(AccountId.next(), "Morag Inkwell", Role.HUB, new Scope.Area());

  private final UnitOfWork health = TestDatabase.unit(HEALTH);
  private final UnitOfWork hub = TestDatabase.unit(HUB);
  private final JooqArrestNotices notices = new JooqArrestNotices(TestDatabase.dsl(HUB));
  private final ArrestFeed feed =
      new ArrestFeed(new JooqArrestFeed(TestDatabase.dsl(HEALTH), Clock.systemUTC()));

  @Test
  void theArrestOfANominalIsInTheInbox() {
    var nominal = NominalFixture.nominal();
    var event = arrested(nominal);

    assertThat(mine(nominal))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.id()).isEqualTo(event.id());
              assertThat(notice.nominalName()).isEqualTo("Tamsin Oakapple");
              assertThat(notice.suite()).isEqualTo("Test suite");
              assertThat(notice.offenceGroup()).isEqualTo(OffenceGroup.DISORDER);
              assertThat(notice.seen()).isEmpty();
              assertThat(notice.prosecutor()).isEmpty();
            });
  }

  @Test
  void somebodyWhoIsNoNominalIsNotToldOf() {
    var before = hub.run(notices::unseen);

    arrested(NominalFixture.person());

    assertThat(hub.run(notices::unseen)).isEqualTo(before);
  }

  @Test
  void oneAcknowledgesAndTheNextIsTooLate() {
    var nominal = NominalFixture.nominal();
    var event = arrested(nominal);

    assertThat(hub.run(() -> notices.seen(event.id(), COORDINATOR, NOW))).isTrue();
    assertThat(hub.run(() -> notices.seen(event.id(), COORDINATOR, NOW.plusSeconds(9)))).isFalse();
    assertThat(mine(nominal).getFirst().seen())
        .contains(new ArrestNotice.Seen("Morag Inkwell", NOW));
  }

  @Test
  void theAnswerAboutTheProsecutorCanBePutRight() {
    var nominal = NominalFixture.nominal();
    var event = arrested(nominal);

    hub.run(() -> notices.prosecutorTold(event.id(), false, NOW));
    hub.run(() -> notices.prosecutorTold(event.id(), true, NOW.plusSeconds(60)));

    assertThat(mine(nominal).getFirst().prosecutor())
        .contains(new ArrestNotice.Told(true, NOW.plusSeconds(60)));
  }

  @Test
  void aFlagIsFoundByPncWhileItHolds() {
    var nominal = NominalFixture.nominal().flagged("PPO", "2026-01-01", "2026-06-01");
    var pnc =
        new PncId(
            NominalFixture.OWNER
                .fetchSingle(
                    "SELECT pnc_id FROM nominal WHERE nominal_id = ?",
                    Columns.bytes(nominal.nominal.value()))
                .get(0, String.class));

    assertThat(has(pnc, Scheme.PPO, "2026-05-31")).isTrue();
    assertThat(has(pnc, Scheme.PPO, "2026-06-01")).isFalse();
    assertThat(has(pnc, Scheme.DIP, "2026-05-31")).isFalse();
  }

  private boolean has(PncId pnc, Scheme scheme, String day) {
    return hub.run(() -> notices.has(pnc, List.of(scheme), LocalDate.parse(day)));
  }

  private OutboxEvent arrested(NominalFixture nominal) {
    var event =
        OutboxEvent.of(EventKind.DETENTION_BEGAN, nominal.detentionId(), nominal.person, NOW);
    health.execute(() -> feed.apply(event));
    return event;
  }

  private List<ArrestNotice> mine(NominalFixture nominal) {
    return hub.run(() -> notices.latest(1_000)).stream()
        .filter(notice -> notice.nominal().equals(nominal.nominal))
        .toList();
  }
}
