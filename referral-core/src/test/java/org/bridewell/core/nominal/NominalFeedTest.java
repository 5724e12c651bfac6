package org.bridewell.core.nominal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.nominal.PathwayFacts.AlcoholReferral;
import org.bridewell.core.nominal.PathwayFacts.Decision;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;

class NominalFeedTest {
  private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
  private static final ZoneId LEEDS = ZoneId.of("Europe/London");

  private final PersonId person = PersonId.next();
  private final NominalId nominal = NominalId.next();
  private final FakeTruth truth = new FakeTruth();
  private final FakePathways hub = new FakePathways();
  private final NominalFeed feed =
      new NominalFeed(truth, hub, Clock.fixed(NOW, ZoneOffset.UTC), LEEDS);

  @Test
  void writesThePathwayOfALinkedPersonWhoAgreed() {
    truth.facts.put(person, facts(ConsentState.GIVEN));

    feed.apply(event(EventKind.REFERRAL_SENT, person));

    assertThat(hub.rows).containsOnlyKeys(nominal);
  }

  @Test
  void writesNothingAboutAPersonWhoIsNoNominal() {
    feed.apply(event(EventKind.REFERRAL_SENT, person));

    assertThat(hub.rows).isEmpty();
  }

  @Test
  void aWithdrawalTakesTheRowAwayInWhateverOrderTheEventsCome() {
    truth.facts.put(person, facts(ConsentState.GIVEN));
    feed.apply(event(EventKind.CONSENT_DECIDED, person));
    truth.facts.put(person, facts(ConsentState.WITHDRAWN));

    feed.apply(event(EventKind.CONSENT_DECIDED, person));
    feed.apply(event(EventKind.REFERRAL_SENT, person));

    assertThat(hub.rows).isEmpty();
  }

  @Test
  void anArrivalAloneChangesNothing() {
    truth.facts.put(person, facts(ConsentState.GIVEN));

    feed.apply(event(EventKind.DETENTION_BEGAN, person));

    assertThat(hub.rows).isEmpty();
  }

  @Test
  void theSweepTakesAwayWhatRestsOnAnExpiredYes() {
    truth.facts.put(person, facts(ConsentState.GIVEN));
    feed.apply(event(EventKind.CONSENT_DECIDED, person));
    truth.facts.put(person, expired());
    truth.lapsed = List.of(person);

    assertThat(feed.sweep(new PlainUnit())).isEqualTo(1);
    assertThat(hub.rows).isEmpty();
  }

  private PathwayFacts facts(ConsentState state) {
    return facts(new Decision(state, NOW, Optional.of(NOW.plusSeconds(60))));
  }

  private PathwayFacts expired() {
    return facts(new Decision(ConsentState.GIVEN, NOW.minusSeconds(60), Optional.of(NOW)));
  }

  private PathwayFacts facts(Decision decision) {
    return new PathwayFacts(
        nominal, List.of(decision), List.of(), Optional.of(new AlcoholReferral(NOW, false)));
  }

  private static OutboxEvent event(EventKind kind, PersonId person) {
    return OutboxEvent.of(kind, UUID.randomUUID(), person, NOW);
  }

  private static final class FakeTruth implements PathwayTruth {
    private final Map<PersonId, PathwayFacts> facts = new HashMap<>();
    private List<PersonId> lapsed = List.of();

    @Override
    public Optional<PathwayFacts> lock(PersonId person) {
      return Optional.ofNullable(facts.get(person));
    }

    @Override
    public List<PersonId> lapsed(Instant now, int atMost) {
      return lapsed;
    }
  }

  private static final class FakePathways implements NominalPathways {
    private final Map<NominalId, SharedPathway> rows = new HashMap<>();

    @Override
    public void put(NominalId nominal, Pathway pathway, SharedPathway shared, Instant now) {
      rows.put(nominal, shared);
    }

    @Override
    public void remove(NominalId nominal, Pathway pathway) {
      rows.remove(nominal);
    }
  }

  private static final class PlainUnit implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
