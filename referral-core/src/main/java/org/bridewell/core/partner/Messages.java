package org.bridewell.core.partner;

import java.time.Instant;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.referral.CaseloadQuery;
import org.bridewell.core.referral.ServiceDirectory;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;

/// Makes the messages, from what is true at the moment of sending.
public final class Messages {
  private final ReferralReader referrals;
  private final CaseloadQuery disclosures;
  private final ServiceDirectory services;
  private final Consents consents;
  private final AuditKey key;

  /// @param key the installation's, from which each partner's signing key follows
  public Messages(
      ReferralReader referrals,
      CaseloadQuery disclosures,
      ServiceDirectory services,
      Consents consents,
      AuditKey key) {
    this.referrals = referrals;
    this.disclosures = disclosures;
    this.services = services;
    this.consents = consents;
    this.key = key;
  }

  /// What a message holds, and about whom.
  record Content(PersonId person, byte[] body) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// The service's machine reads what its worker reads, but for a later arrest: that is for a
  /// person to act on.
  Content of(Delivery delivery, Partner partner) {
    var referral = referrals.find(delivery.lane().referral()).orElseThrow();
    var message = new ReferralMessage(delivery, partner);
    if (delivery.kind() == DeliveryKind.RETRACTED) {
      return new Content(referral.person(), message.retraction());
    }
    var disclosed = disclosures.disclosed(referral.id(), referral.provider()).orElseThrow();
    var service = services.find(referral.service()).orElseThrow();
    return new Content(
        referral.person(), message.about(referral, disclosed, service, consent(referral)));
  }

  private Consent consent(ReferralFacts referral) {
    return consents.lock(referral.consent()).orElseThrow();
  }

  SignedMessage sign(Delivery delivery, Partner partner, Content content, Instant now) {
    return SigningKey.of(key, partner).sign(delivery, content.body(), now);
  }
}
