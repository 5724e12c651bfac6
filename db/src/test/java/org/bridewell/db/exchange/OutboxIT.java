package org.bridewell.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.db.jooq.Tables.APPLIED_EVENT;
import static org.bridewell.db.jooq.Tables.OUTBOX_EVENT;
import static org.bridewell.db.server.NarrowAccount.HEALTH;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.bridewell.core.exchange.EventConsumer;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.exchange.Relay;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxIT {
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final DSLContext OWNER = connect();

  private final Outbox outbox = new JooqOutbox(TestDatabase.dsl(HEALTH));
  private final UnitOfWork work = TestDatabase.unit(HEALTH);
  private final ConcurrentLinkedQueue<OutboxEvent> applied = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void empty() {
    OWNER.deleteFrom(APPLIED_EVENT).execute();
    OWNER.deleteFrom(OUTBOX_EVENT).execute();
  }

  @Test
  void deliversTheOldestFirst() {
    var now = Instant.now();
    var younger = append(now.minusSeconds(1));
    var older = append(now.minusSeconds(2));

    assertThat(relay("one", applied::add).runOnce()).isEqualTo(2);

    assertThat(applied).extracting(OutboxEvent::id).containsExactly(older.id(), younger.id());
    assertThat(waiting()).isZero();
  }

  @Test
  void aRolledBackTransactionLeavesNoEvent() {
    assertThatThrownBy(
            () ->
                work.execute(
                    () -> {
                      outbox.append(event(Instant.now()));
                      throw new IllegalStateException("the work failed");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(relay("one", applied::add).runOnce()).isZero();
    assertThat(applied).isEmpty();
  }

  @Test
  void anEventIsHeldByOneRelayUntilItsLeaseEnds() {
    append(Instant.now().minusSeconds(1));
    var now = Instant.now();

    assertThat(claim("one", now)).hasSize(1);
    assertThat(claim("two", now.plus(LEASE).minusSeconds(1))).isEmpty();
    assertThat(claim("two", now.plus(LEASE)))
        .singleElement()
        .satisfies(again -> assertThat(again.attempt()).isEqualTo(2));
  }

  @Test
  void aRelayThatDiesBetweenApplyAndMarkDoesNotApplyTwice() {
    var event = append(Instant.now().minusSeconds(120));
    claim("dead", Instant.now().minusSeconds(60));
    work.execute(() -> assertThat(outbox.firstTime("recorder", event, Instant.now())).isTrue());

    assertThat(relay("heir", applied::add).runOnce()).isEqualTo(1);

    assertThat(applied).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void aRelayThatDiesBeforeApplyingLosesNothing() {
    var event = append(Instant.now().minusSeconds(120));
    claim("dead", Instant.now().minusSeconds(60));

    relay("heir", applied::add).runOnce();

    assertThat(applied).extracting(OutboxEvent::id).containsExactly(event.id());
  }

  @Test
  void aFailedConsumerLeavesNothingBehindAndIsTriedAgainLater() {
    var event = append(Instant.now().minusSeconds(1));
    var failing =
        relay(
            "one",
            seen -> {
              outbox.append(event(Instant.now()));
              throw new IllegalStateException("cannot");
            });

    failing.runOnce();

    assertThat(OWNER.fetchCount(APPLIED_EVENT)).isZero();
    assertThat(waiting()).isEqualTo(1);
    assertThat(claim("two", Instant.now())).isEmpty();
    assertThat(claim("two", Instant.now().plusSeconds(2)))
        .extracting(claimed -> claimed.event().id())
        .containsExactly(event.id());
  }

  @Test
  void aLostLeaseIsNotPutAside() {
    append(Instant.now().minusSeconds(120));
    var lost = claim("slow", Instant.now().minusSeconds(60)).getFirst();
    var now = Instant.now();
    claim("quick", now);

    work.execute(() -> outbox.postpone(lost, now.minusSeconds(1)));

    assertThat(claim("third", now)).isEmpty();
  }

  @Test
  void twoRelaysAtOnceApplyEachEventOnce() throws Exception {
    var events = new ArrayList<EventId>();
    for (int i = 0; i < 300; i++) {
      events.add(append(Instant.now().minusSeconds(1)).id());
    }
    runTogether(relay("one", applied::add), relay("two", applied::add));

    assertThat(applied).extracting(OutboxEvent::id).containsExactlyInAnyOrderElementsOf(events);
    assertThat(waiting()).isZero();
  }

  @Test
  void twoRelaysWithTheSameEventApplyItOnce() throws Exception {
    for (int round = 0; round < 20; round++) {
      var event = append(Instant.now().minusSeconds(1));
      Runnable apply =
          () ->
              work.execute(
                  () -> {
                    if (outbox.firstTime("recorder", event, Instant.now())) {
                      applied.add(event);
                    }
                  });
      together(apply, apply);
    }
    assertThat(applied).hasSize(20).doesNotHaveDuplicates();
  }

  private static DSLContext connect() {
    try {
      return DSL.using(TestDatabase.owner(), SQLDialect.MARIADB);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void runTogether(Relay... relays) throws InterruptedException {
    together(() -> drain(relays[0]), () -> drain(relays[1]));
  }

  private static void drain(Relay relay) {
    while (relay.runOnce() > 0) {
      Thread.onSpinWait();
    }
  }

  private static void together(Runnable one, Runnable two) throws InterruptedException {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var task : List.of(one, two)) {
        threads.submit(
            () -> {
              start.await();
              task.run();
              return null;
            });
      }
      start.countDown();
    }
  }

  private List<Outbox.Claimed> claim(String owner, Instant now) {
    return work.run(() -> outbox.claim(owner, 100, LEASE, now));
  }

  private OutboxEvent append(Instant at) {
    var event = event(at);
    work.execute(() -> outbox.append(event));
    return event;
  }

  private static OutboxEvent event(Instant at) {
    return OutboxEvent.of(EventKind.SITTING_COMPLETED, UUID.randomUUID(), PersonId.next(), at);
  }

  private int waiting() {
    return OWNER.fetchCount(OUTBOX_EVENT, OUTBOX_EVENT.DELIVERED_AT.isNull());
  }

  private Relay relay(String owner, Consumer<OutboxEvent> action) {
    EventConsumer recorder =
        new EventConsumer() {
          @Override
          public String name() {
            return "recorder";
          }

          @Override
          public void apply(OutboxEvent event) {
            action.accept(event);
          }
        };
    return new Relay(
        owner, outbox, List.of(recorder), work, Clock.systemUTC(), (consumer, event, why) -> {});
  }
}
