package org.bridewell.core.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrestServiceTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-17T10:00:00Z"), ZoneOffset.UTC);
  private static final Actor HUB =
      new Actor(AccountId.next(), "Morag Inkwell", Role.HUB, new Scope.Area());

  private final List<String> trail = new ArrayList<>();
  private final FakeNotices notices = new FakeNotices();
  private final ArrestService service =
      new ArrestService(
          notices,
          new PlainUnit(),
          (actor, action, subject, people, detail) -> trail.add(action + " " + detail),
          CLOCK);

  @Test
  void whoeverIsFirstHasSeenIt() {
    service.acknowledge(EventId.next(), HUB);
    notices.there = false;

    assertThatThrownBy(() -> service.acknowledge(EventId.next(), HUB)).hasMessage("arrest.seen");
    assertThat(trail).containsExactly("ARREST_ANSWERED seen");
  }

  @Test
  void whetherTheProsecutorWasToldIsKeptBothWays() {
    service.prosecutorTold(EventId.next(), true, HUB);
    service.prosecutorTold(EventId.next(), false, HUB);

    assertThat(trail)
        .containsExactly("ARREST_ANSWERED prosecutor told", "ARREST_ANSWERED prosecutor not told");
  }

  @ParameterizedTest
  @EnumSource
  void onlyAnArrivalIsAnArrest(EventKind kind) {
    var told = new ArrayList<UUID>();
    var feed = new ArrestFeed((event, detention) -> told.add(detention.value()));
    var subject = UUID.randomUUID();

    feed.apply(OutboxEvent.of(kind, subject, PersonId.next(), CLOCK.instant()));

    assertThat(told).isEqualTo(kind == EventKind.DETENTION_BEGAN ? List.of(subject) : List.of());
  }

  /// What the notice can say at all: a new part of it has to be argued here.
  @Test
  void aNoticeHasNoPlaceForHealth() {
    assertThat(Arrays.stream(ArrestNotice.class.getRecordComponents()).map(c -> c.getName()))
        .containsExactly(
            "id",
            "nominal",
            "nominalName",
            "suite",
            "offenceGroup",
            "arrivedAt",
            "seen",
            "prosecutor");
  }

  @Test
  void theProsecutorIsAnsweredYesOrNoAndTheQuestionIsKept() {
    var asked = new ArrayList<String>();
    var prosecutor = prosecutor((pnc, schemes, day) -> asked.add(pnc.value() + schemes + day));

    assertThat(prosecutor.isFlagged(" 2014/47120e ", HUB)).isTrue();
    assertThat(prosecutor((pnc, schemes, day) -> false).isFlagged("2014/47120E", HUB)).isFalse();

    assertThat(asked).containsExactly("2014/0047120E[PPO, IOM_FIXED]2026-11-17");
    assertThat(trail).containsExactly("FLAG_ASKED yes", "FLAG_ASKED no");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2014/47120F", "Tamsin", "47120E"})
  void aSlipNeverReadsAsNo(String typed) {
    assertThatThrownBy(() -> prosecutor((pnc, schemes, day) -> false).isFlagged(typed, HUB))
        .hasMessage("prosecutor.pnc");
    assertThat(trail).isEmpty();
  }

  private ProsecutorService prosecutor(ProsecutorService.Flagged flagged) {
    return new ProsecutorService(
        flagged,
        new PlainUnit(),
        (actor, action, subject, people, detail) -> trail.add(action + " " + detail),
        CLOCK,
        ZoneOffset.UTC);
  }

  private static final class FakeNotices implements ArrestNotices {
    private boolean there = true;

    @Override
    public List<ArrestNotice> latest(int atMost) {
      return List.of();
    }

    @Override
    public int unseen() {
      return 0;
    }

    @Override
    public boolean seen(EventId id, Actor by, Instant now) {
      return there;
    }

    @Override
    public boolean prosecutorTold(EventId id, boolean told, Instant now) {
      return there;
    }
  }

  private static final class PlainUnit implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
