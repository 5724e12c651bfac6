package org.bridewell.core.referral;

import java.time.Clock;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.exchange.EventConsumer;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.DetentionId;

/// Puts somebody who arrives in custody again on top of the list of whoever follows up on them,
/// where the person's consent holds and named it.
public final class Rearrests implements EventConsumer {
  private final Consents consents;
  private final Referrals referrals;
  private final Clock clock;

  public Rearrests(Consents consents, Referrals referrals, Clock clock) {
    this.consents = consents;
    this.referrals = referrals;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "referral-rearrests";
  }

  @Override
  public void apply(OutboxEvent event) {
    if (event.kind() != EventKind.DETENTION_BEGAN) {
      return;
    }
    var stay = new DetentionId(event.subject());
    for (var open : referrals.lockOpen(event.person())) {
      if (!open.details().detention().equals(stay) && mayKnow(open)) {
        if (!referrals.replace(open.heldAgain(stay))) {
          throw new IllegalStateException("a locked referral changed");
        }
      }
    }
  }

  private boolean mayKnow(Referral.Open open) {
    return open.details()
        .consent()
        .flatMap(consents::lock)
        .filter(consent -> consent.holdsAt(clock.instant()))
        .filter(ReferralField.NEW_ARREST::wasReadOutFor)
        .isPresent();
  }
}
