package org.bridewell.db.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.db.partner.PartnerWorld.UNIT;
import static org.bridewell.db.partner.PartnerWorld.port;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.exchange.DeadEvents;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.partner.Answer;
import org.bridewell.core.partner.Courier;
import org.bridewell.core.partner.Deliveries;
import org.bridewell.core.partner.Deliveries.Held;
import org.bridewell.core.partner.Delivery;
import org.bridewell.core.partner.DeliveryKind;
import org.bridewell.core.partner.DeliveryState;
import org.bridewell.core.partner.Messages;
import org.bridewell.core.partner.PartnerFeed;
import org.bridewell.core.partner.PartnerLine;
import org.bridewell.core.partner.Partners;
import org.bridewell.core.partner.ReferralReader;
import org.bridewell.core.partner.SignedMessage;
import org.bridewell.core.referral.CaseloadQuery;
import org.bridewell.core.referral.ServiceDirectory;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.db.partner.PartnerWorld.Referred;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourierIT {
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private final ConcurrentLinkedQueue<SignedMessage> sent = new ConcurrentLinkedQueue<>();
  private PartnerWorld world;

  /// Whatever other tests left waits for nobody.
  @BeforeEach
  void alone() throws Exception {
    PartnerWorld.sql("UPDATE partner SET paused = TRUE");
    world = new PartnerWorld();
  }

  @Test
  void sendsTheMessagesOfAReferralInTheirOrder() throws Exception {
    var referred = world.referred();
    happened(referred, EventKind.REFERRAL_SENT);
    happened(referred, EventKind.REFERRAL_ATTENDED);

    drain(courier(() -> new Answer.Accepted()));

    assertThat(sent).extracting(SignedMessage::number).containsExactly(1, 2);
    assertThat(states(referred)).containsExactly(DeliveryState.DELIVERED, DeliveryState.DELIVERED);
  }

  @Test
  void aRelayThatDiedIsFollowedByAnotherWhenItsLeaseEnds() throws Exception {
    var referred = world.referred();
    happened(referred, EventKind.REFERRAL_SENT);
    var now = Instant.now();

    var first = claim("dead", now).orElseThrow();

    assertThat(claim("heir", now.plus(LEASE).minusSeconds(1))).isEmpty();
    var second = claim("heir", now.plus(LEASE)).orElseThrow();
    assertThat(second.delivery().event()).isEqualTo(first.delivery().event());
    assertThat(second.delivery().attempts()).isEqualTo(2);
    assertThat(UNIT.run(() -> world.deliveries().lock(first))).isFalse();
    assertThat(UNIT.run(() -> world.deliveries().lock(second))).isTrue();
  }

  @Test
  void nothingGoesToOneThatIsPausedOrRests() throws Exception {
    happened(world.referred(), EventKind.REFERRAL_SENT);

    world.set("paused = TRUE");
    assertThat(claim("one", Instant.now())).isEmpty();
    world.set("paused = FALSE, rest_until_at = UTC_TIMESTAMP() + INTERVAL 1 MINUTE");
    assertThat(claim("one", Instant.now())).isEmpty();
    assertThat(claim("one", Instant.now().plusSeconds(61))).isPresent();
  }

  @Test
  void withoutAnAgreementOnlyARetractionGoes() throws Exception {
    var referred = world.referred();
    happened(referred, EventKind.REFERRAL_SENT);
    drain(courier(() -> new Answer.Accepted()));
    happened(referred, EventKind.REFERRAL_ATTENDED);
    world.set("agreement_until = '2020-01-01'");

    assertThat(claim("one", Instant.now())).isEmpty();
    withdraw(referred);
    drain(courier(() -> new Answer.Accepted()));

    assertThat(states(referred))
        .containsExactly(DeliveryState.DELIVERED, DeliveryState.STOPPED, DeliveryState.DELIVERED);
    assertThat(sent).extracting(SignedMessage::number).containsExactly(1, 3);
  }

  @Test
  void aDeadMessageHoldsUpItsReferralAndNoOther() throws Exception {
    var poisoned = world.referred();
    happened(poisoned, EventKind.REFERRAL_SENT);
    drain(courier(() -> new Answer.Refused("http-422")));
    happened(poisoned, EventKind.REFERRAL_ATTENDED);
    var sound = world.referred();
    happened(sound, EventKind.REFERRAL_SENT);

    drain(courier(() -> new Answer.Accepted()));

    assertThat(states(poisoned)).containsExactly(DeliveryState.DEAD, DeliveryState.WAITING);
    assertThat(states(sound)).containsExactly(DeliveryState.DELIVERED);
    assertThat(port(Partners.class).deadLetters(200))
        .filteredOn(letter -> letter.referral().equals(poisoned.lane().referral()))
        .singleElement()
        .satisfies(letter -> assertThat(letter.answer()).isEqualTo("http-422"));
  }

  @Test
  void aDeadMessageThatIsMendedGoesAndTheOthersFollow() throws Exception {
    var referred = world.referred();
    happened(referred, EventKind.REFERRAL_SENT);
    happened(referred, EventKind.REFERRAL_CLOSED);
    drain(courier(() -> new Answer.Refused("http-401")));
    var dead = world.deliveries().of(referred.lane()).getFirst().event();

    UNIT.execute(
        () -> {
          var delivery = world.deliveries().lockDead(dead).orElseThrow();
          world.deliveries().restart(delivery, Instant.now());
        });
    drain(courier(() -> new Answer.Accepted()));

    assertThat(states(referred)).containsExactly(DeliveryState.DELIVERED, DeliveryState.DELIVERED);
  }

  @Test
  void whatWasRolledBackIsNotSent() throws Exception {
    var referred = world.referred();
    try {
      UNIT.execute(
          () -> {
            feed().apply(referred.event(EventKind.REFERRAL_SENT));
            throw new IllegalStateException("the work failed");
          });
    } catch (IllegalStateException expected) {
      // as it should
    }

    assertThat(claim("one", Instant.now())).isEmpty();
  }

  @Test
  void twoRelaysSendEachMessageOnce() throws Exception {
    var all = new ArrayList<Referred>();
    for (int i = 0; i < 40; i++) {
      var referred = world.referred();
      happened(referred, EventKind.REFERRAL_SENT);
      all.add(referred);
    }
    together(
        () -> drain(courier(() -> new Answer.Accepted())),
        () -> drain(courier(() -> new Answer.Accepted())));

    assertThat(sent).extracting(SignedMessage::event).hasSize(40).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(one -> assertThat(states(one)).containsOnly(DeliveryState.DELIVERED));
  }

  /// The withdrawal comes at any moment around the sending; the one rule holds in each round.
  @Test
  void noSendBeginsAfterAWithdrawalCommitted() throws Exception {
    int sentFirst = 0;
    for (int round = 0; round < 60; round++) {
      sent.clear();
      var referred = world.referred();
      happened(referred, EventKind.REFERRAL_SENT);
      var committed = new long[1];
      together(
          () -> drain(courier(() -> new Answer.Accepted())),
          () -> {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(6_000_000));
            UNIT.execute(referred::withdraw);
            committed[0] = System.nanoTime();
          });
      UNIT.execute(() -> feed().apply(referred.event(EventKind.CONSENT_DECIDED)));
      drain(courier(() -> new Answer.Accepted()));

      var begun = begunAt.stream().min(Long::compare);
      begunAt.clear();
      var kinds = kinds(referred);
      if (states(referred).getFirst() == DeliveryState.DELIVERED) {
        sentFirst++;
        assertThat(begun.orElseThrow()).isLessThan(committed[0]);
        assertThat(kinds).containsExactly(DeliveryKind.REFERRAL_MADE, DeliveryKind.RETRACTED);
        assertThat(states(referred)).containsOnly(DeliveryState.DELIVERED);
      } else {
        assertThat(sent).isEmpty();
      }
    }
    assertThat(sentFirst).as("both ways happened").isBetween(1, 59);
  }

  @Test
  void anEventThatNobodyCouldApplyIsBuriedAndRevived() {
    var outbox = port(Outbox.class);
    var dead = port(DeadEvents.class);
    var event =
        OutboxEvent.of(
            EventKind.SITTING_COMPLETED,
            UUID.randomUUID(),
            PersonId.next(),
            Instant.parse("2001-01-01T00:00:00Z"));
    UNIT.execute(() -> outbox.append(event));
    var claimed = UNIT.run(() -> outbox.claim("one", 1, LEASE, Instant.now())).getFirst();

    UNIT.execute(() -> outbox.bury(claimed, Instant.now()));

    assertThat(dead.dead(200)).extracting(DeadEvents.DeadEvent::event).contains(event.id());
    assertThat(claimed(outbox)).doesNotContain(event.id());
    assertThat(UNIT.run(() -> dead.revive(event.id(), Instant.now()))).isTrue();
    assertThat(UNIT.run(() -> dead.revive(event.id(), Instant.now()))).isFalse();
    assertThat(claimed(outbox)).contains(event.id());
    UNIT.execute(() -> outbox.delivered(event, Instant.now()));
  }

  private static List<EventId> claimed(Outbox outbox) {
    return UNIT
        .run(() -> outbox.claim("two", 1, Duration.ofMillis(1), Instant.now().plusSeconds(60)))
        .stream()
        .map(claimed -> claimed.event().id())
        .toList();
  }

  private final ConcurrentLinkedQueue<Long> begunAt = new ConcurrentLinkedQueue<>();

  private Courier courier(PartnerLine.InFlight answer) {
    PartnerLine line =
        (partner, message) -> {
          begunAt.add(System.nanoTime());
          sent.add(message);
          return answer;
        };
    return new Courier(
        "courier",
        LEASE,
        port(Deliveries.class),
        port(Partners.class),
        port(Consents.class),
        new Messages(
            port(ReferralReader.class),
            port(CaseloadQuery.class),
            port(ServiceDirectory.class),
            port(Consents.class),
            new AuditKey(new byte[AuditKey.LENGTH])),
        line,
        UNIT,
        (actor, action, subject, people, detail) -> {},
        Clock.systemUTC(),
        ZoneOffset.UTC);
  }

  private static PartnerFeed feed() {
    return new PartnerFeed(
        port(ReferralReader.class),
        port(Partners.class),
        port(Consents.class),
        port(Deliveries.class),
        Clock.systemUTC());
  }

  private static void happened(Referred referred, EventKind kind) {
    UNIT.execute(() -> feed().apply(referred.event(kind)));
  }

  private static void withdraw(Referred referred) {
    UNIT.execute(referred::withdraw);
    happened(referred, EventKind.CONSENT_DECIDED);
  }

  private static void drain(Courier courier) {
    while (courier.runOnce()) {
      Thread.onSpinWait();
    }
  }

  private Optional<Held> claim(String owner, Instant now) {
    return UNIT.run(() -> world.deliveries().claim(owner, LEASE, now, TODAY));
  }

  private List<DeliveryState> states(Referred referred) {
    return world.deliveries().of(referred.lane()).stream().map(Delivery::state).toList();
  }

  private List<DeliveryKind> kinds(Referred referred) {
    return world.deliveries().of(referred.lane()).stream().map(Delivery::kind).toList();
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
}
