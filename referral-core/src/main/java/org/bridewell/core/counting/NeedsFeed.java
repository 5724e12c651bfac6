package org.bridewell.core.counting;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedFact;
import org.bridewell.core.commissioning.NeedFacts;
import org.bridewell.core.commissioning.ReportMonths;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.exchange.EventConsumer;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.SittingId;

/// Feeds the needs report: turns each event into facts without identity.
///
/// Here the person is still known, only to tell whether they were counted in that month already.
public final class NeedsFeed implements EventConsumer {
  private final NeedsSource source;
  private final NeedFacts facts;

  public NeedsFeed(NeedsSource source, NeedFacts facts) {
    this.source = source;
    this.facts = facts;
  }

  @Override
  public String name() {
    return "needs";
  }

  @Override
  public void apply(OutboxEvent event) {
    YearMonth month = ReportMonths.of(event.occurredAt());
    switch (event.kind()) {
      case DETENTION_BEGAN -> {
        var detention = new DetentionId(event.subject());
        count(source.stay(detention), month, EnumSet.of(Measure.DETAINED));
      }
      case SITTING_COMPLETED -> {
        var sitting = new SittingId(event.subject());
        count(source.stay(sitting), month, screened(sitting));
      }
      case CONSENT_DECIDED -> {
        var detention = new DetentionId(event.subject());
        count(source.stay(detention), month, decided(detention, month));
      }
      case REFERRAL_SENT -> {
        var referral = new ReferralId(event.subject());
        count(source.stay(referral), month, EnumSet.of(Measure.REFERRED));
      }
      case REFERRAL_ATTENDED -> {
        var referral = new ReferralId(event.subject());
        if (!source.attendedBefore(referral, month)) {
          count(source.stay(referral), month, EnumSet.of(Measure.ATTENDED));
        }
      }
      case REFERRAL_CLOSED -> {}
    }
  }

  private Set<Measure> screened(SittingId sitting) {
    var measures = EnumSet.of(Measure.SCREENED);
    measures.addAll(AlcoholBands.measures(source.bands(sitting)));
    return measures;
  }

  /// A withdrawal offers nothing; it is told by the decisions of the same month that came before.
  private Set<Measure> decided(DetentionId detention, YearMonth month) {
    var measures = EnumSet.noneOf(Measure.class);
    Set<ConsentState> decisions = source.referralDecisions(detention, month);
    if (decisions.stream().anyMatch(state -> state != ConsentState.WITHDRAWN)) {
      measures.add(Measure.REFERRAL_OFFERED);
    }
    if (decisions.contains(ConsentState.GIVEN)) {
      measures.add(Measure.REFERRAL_ACCEPTED);
    }
    return measures;
  }

  private void count(NeedsSource.Stay stay, YearMonth month, Set<Measure> measures) {
    for (Measure measure : measures) {
      facts.add(
          new NeedFact(
              month,
              stay.suite(),
              stay.district(),
              measure,
              first(stay, month, Area.of(stay.suite()), measure),
              first(stay, month, Area.of(stay.district()), measure),
              first(stay, month, Area.WHOLE, measure)));
    }
  }

  private boolean first(NeedsSource.Stay stay, YearMonth month, Area area, Measure measure) {
    return source.firstTime(stay.person(), month, area, measure);
  }
}
