package org.bridewell.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayTest {
  private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");

  private final FakeOutbox outbox = new FakeOutbox();
  private final RecordingConsumer needs = new RecordingConsumer("needs");
  private final RecordingConsumer nominal = new RecordingConsumer("nominal");
  private final List<String> failures = new ArrayList<>();
  private final Relay relay =
      new Relay(
          "relay-1",
          outbox,
          List.of(needs, nominal),
          new PlainUnit(),
          Clock.fixed(NOW, ZoneOffset.UTC),
          (consumer, event, why) -> failures.add(consumer));

  @Test
  void takesEveryEventToEveryConsumer() {
    var first = outbox.add();
    var second = outbox.add();

    assertThat(relay.runOnce()).isEqualTo(2);

    assertThat(needs.applied).containsExactly(first, second);
    assertThat(nominal.applied).containsExactly(first, second);
    assertThat(outbox.delivered).containsExactly(first, second);
    assertThat(relay.runOnce()).isZero();
  }

  @Test
  void appliesOnceWhenAnEarlierRelayDiedBeforeTheMark() {
    var event = outbox.add();
    outbox.applied.add("needs " + event.id().value());

    relay.runOnce();

    assertThat(needs.applied).isEmpty();
    assertThat(nominal.applied).containsExactly(event);
    assertThat(outbox.delivered).containsExactly(event);
  }

  @Test
  void aFailingEventWaitsAndHoldsUpNoOther() {
    var poisoned = outbox.add();
    var sound = outbox.add();
    nominal.failsOn = poisoned;

    relay.runOnce();

    assertThat(needs.applied).containsExactly(poisoned, sound);
    assertThat(nominal.applied).containsExactly(sound);
    assertThat(outbox.delivered).containsExactly(sound);
    assertThat(outbox.postponed).containsExactly(Map.entry(poisoned, NOW.plusSeconds(1)));
    assertThat(failures).containsExactly("nominal");
  }

  @Test
  void afterTheLastTrySomebodyHasToLook() {
    var poisoned = outbox.add();
    nominal.failsOn = poisoned;
    outbox.attempt = Relay.MOST_ATTEMPTS;

    relay.runOnce();

    assertThat(outbox.buried).containsExactly(poisoned);
    assertThat(outbox.postponed).isEmpty();
    assertThat(outbox.delivered).isEmpty();
  }

  @ParameterizedTest(name = "after {0} tries it waits {1}")
  @CsvSource({"1, PT1S", "2, PT2S", "5, PT16S", "10, PT8M32S", "11, PT10M", "1000, PT10M"})
  void waitsLongerAfterEachTry(int attempts, Duration wait) {
    assertThat(Relay.waitAfter(attempts)).isEqualTo(wait);
  }

  private static final class PlainUnit implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }

  private static final class RecordingConsumer implements EventConsumer {
    private final String name;
    private final List<OutboxEvent> applied = new ArrayList<>();
    private OutboxEvent failsOn;

    private RecordingConsumer(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void apply(OutboxEvent event) {
      if (event.equals(failsOn)) {
        throw new IllegalStateException("cannot");
      }
      applied.add(event);
    }
  }

  private static final class FakeOutbox implements Outbox {
    private final List<OutboxEvent> waiting = new ArrayList<>();
    private final List<OutboxEvent> delivered = new ArrayList<>();
    private final Map<OutboxEvent, Instant> postponed = new HashMap<>();
    private final Set<String> applied = new HashSet<>();
    private final List<OutboxEvent> buried = new ArrayList<>();
    private int attempt = 1;

    OutboxEvent add() {
      var event =
          new OutboxEvent(
              EventId.next(), EventKind.REFERRAL_SENT, UUID.randomUUID(), PersonId.next(), NOW);
      append(event);
      return event;
    }

    @Override
    public void append(OutboxEvent event) {
      waiting.add(event);
    }

    @Override
    public List<Claimed> claim(String owner, int atMost, Duration lease, Instant now) {
      var batch =
          waiting.stream().map(event -> new Claimed(event, attempt, now.plus(lease))).toList();
      waiting.clear();
      return batch;
    }

    @Override
    public void delivered(OutboxEvent event, Instant now) {
      delivered.add(event);
    }

    @Override
    public void postpone(Claimed claimed, Instant until) {
      postponed.put(claimed.event(), until);
    }

    @Override
    public void bury(Claimed claimed, Instant now) {
      buried.add(claimed.event());
    }

    @Override
    public boolean firstTime(String consumer, OutboxEvent event, Instant now) {
      return applied.add(consumer + " " + event.id().value());
    }
  }
}
