package org.bridewell.core.nominal;

import java.time.Clock;
import java.time.ZoneId;
import org.bridewell.core.exchange.EventConsumer;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.UnitOfWork;

/// Keeps the hub's pathway "drugs and alcohol" equal to what the person lets it know.
///
/// Every event only says whose record to look at: the row is made anew from what is true at that
/// moment, so order and repeats do not matter, and a withdrawn yes takes the row away.
public final class NominalFeed implements EventConsumer {
  private static final int SWEPT_AT_ONCE = 100;

  private final PathwayTruth truth;
  private final NominalPathways pathways;
  private final Clock clock;
  private final ZoneId zone;

  /// @param zone the local time zone of the suites
  public NominalFeed(PathwayTruth truth, NominalPathways pathways, Clock clock, ZoneId zone) {
    this.truth = truth;
    this.pathways = pathways;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "nominal";
  }

  @Override
  public void apply(OutboxEvent event) {
    switch (event.kind()) {
      case SITTING_COMPLETED, CONSENT_DECIDED, REFERRAL_SENT, REFERRAL_ATTENDED, REFERRAL_CLOSED ->
          recompute(event.person());
      case DETENTION_BEGAN -> {}
    }
  }

  /// Takes away what rests on a yes that has run out: no event tells of that. Says of how many.
  public int sweep(UnitOfWork work) {
    var lapsed = work.run(() -> truth.lapsed(clock.instant(), SWEPT_AT_ONCE));
    lapsed.forEach(person -> work.execute(() -> recompute(person)));
    return lapsed.size();
  }

  private void recompute(PersonId person) {
    truth.lock(person).ifPresent(this::write);
  }

  private void write(PathwayFacts facts) {
    var now = clock.instant();
    SharingRule.drugsAndAlcohol(facts, now, zone)
        .ifPresentOrElse(
            shared -> pathways.put(facts.nominal(), Pathway.DRUGS_AND_ALCOHOL, shared, now),
            () -> pathways.remove(facts.nominal(), Pathway.DRUGS_AND_ALCOHOL));
  }
}
