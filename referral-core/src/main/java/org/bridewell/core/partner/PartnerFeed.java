package org.bridewell.core.partner;

import java.time.Clock;
import java.util.Optional;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.exchange.EventConsumer;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ReferralId;

/// Turns what happened to a referral into a message for the partner that gets them, and a consent
/// that was taken back into retractions.
public final class PartnerFeed implements EventConsumer {
  private final ReferralReader referrals;
  private final Partners partners;
  private final Consents consents;
  private final Deliveries deliveries;
  private final Retractions retractions;
  private final Clock clock;

  public PartnerFeed(
      ReferralReader referrals,
      Partners partners,
      Consents consents,
      Deliveries deliveries,
      Clock clock) {
    this.referrals = referrals;
    this.partners = partners;
    this.consents = consents;
    this.deliveries = deliveries;
    this.retractions = new Retractions(deliveries);
    this.clock = clock;
  }

  @Override
  public String name() {
    return "partners";
  }

  @Override
  public void apply(OutboxEvent event) {
    switch (event.kind()) {
      case REFERRAL_SENT, REFERRAL_ATTENDED, REFERRAL_CLOSED ->
          referrals
              .find(new ReferralId(event.subject()))
              .ifPresent(referral -> tell(event, referral));
      case CONSENT_DECIDED -> retract(new DetentionId(event.subject()));
      case DETENTION_BEGAN, SITTING_COMPLETED -> {}
    }
  }

  /// Locks the consent before the lane, as every other step does.
  private void tell(OutboxEvent event, ReferralFacts referral) {
    partners
        .of(referral.service())
        .filter(partner -> isGiven(consents.lock(referral.consent())))
        .ifPresent(
            partner ->
                deliveries.append(
                    new Lane(partner.id(), referral.id(), referral.consent()),
                    event.id(),
                    DeliveryKind.of(event.kind()).orElseThrow(),
                    event.occurredAt()));
  }

  private void retract(DetentionId detention) {
    var ended =
        consents.of(detention).stream()
            .filter(consent -> consent.state() != ConsentState.GIVEN)
            .map(Consent::id)
            .toList();
    for (var lane : deliveries.lockAllOf(detention)) {
      if (ended.contains(lane.consent())) {
        retractions.end(lane, clock.instant());
      }
    }
  }

  private static boolean isGiven(Optional<Consent> consent) {
    return consent.filter(one -> one.state() == ConsentState.GIVEN).isPresent();
  }
}
