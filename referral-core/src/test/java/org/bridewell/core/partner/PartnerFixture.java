package org.bridewell.core.partner;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bridewell.core.consent.Capacity;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.Signature;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.person.Sex;
import org.bridewell.core.referral.AlcoholNeed;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.Disclosed;
import org.bridewell.core.referral.ReferralReason;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.referral.ServiceLimits;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;

/// One made-up referral to a service whose system gets messages.
final class PartnerFixture {
  static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
  static final ServiceId SERVICE = new ServiceId("ALC-LEEDS");
  static final Partner PARTNER =
      new Partner(
          new PartnerId("FORWARD-CASES"),
          "Forward case system",
          SERVICE,
          new Agreement("ISA 2026/4", LocalDate.parse("2027-03-31")),
          URI.create("https://cases.example/referrals"),
          1,
          false,
          1);
  static final PersonId PERSON = PersonId.next();
  static final DetentionId DETENTION = DetentionId.next();
  static final ReferralId REFERRAL = ReferralId.next();
  static final ConsentId CONSENT = ConsentId.next();
  static final Lane LANE = new Lane(PARTNER.id(), REFERRAL, CONSENT);

  private PartnerFixture() {}

  static ReferralFacts referral(ReferralState state, Optional<Closure> closure) {
    return new ReferralFacts(
        REFERRAL,
        PERSON,
        SERVICE,
        new ProviderId("FORWARD"),
        CONSENT,
        state,
        closure,
        ReferralReason.AUDIT_HIGHER_RISK,
        NOW);
  }

  static Disclosed disclosed(Optional<AlcoholNeed> result) {
    return new Disclosed(
        new Disclosed.Name("Oakapple", "Tamsin"),
        LocalDate.parse("1997-03-02"),
        Sex.FEMALE,
        "Leeds",
        new Disclosed.Arrest("Leeds Bridewell", NOW.minusSeconds(7_200)),
        OffenceGroup.DISORDER,
        result,
        Optional.of(new Disclosed.Arrest("Bradford, Trafalgar House", NOW)));
  }

  static AlcoholNeed audit17() {
    return new AlcoholNeed("AUDIT", 17, Optional.of(ReferralReason.AUDIT_HIGHER_RISK), false);
  }

  static ServiceEntry service() {
    return new ServiceEntry(
        SERVICE,
        new ProviderId("FORWARD"),
        Topic.ALCOHOL,
        "Leeds alcohol service",
        "The Forward Rooms",
        "0113 496 0110",
        "14 Nowhere Yard, Leeds",
        true,
        Set.of(),
        List.of(),
        ServiceLimits.NONE);
  }

  static Consent consent(ConsentState state) {
    return consent(state, NOW.plusSeconds(3_600));
  }

  static Consent consent(ConsentState state, Instant expiresAt) {
    return new Consent(
        CONSENT,
        DETENTION,
        PERSON,
        ConsentPurpose.REFERRAL,
        SERVICE.value(),
        state,
        "2026-11",
        AccountId.next(),
        NOW.minusSeconds(60),
        Optional.empty(),
        state == ConsentState.GIVEN ? Optional.of(expiresAt) : Optional.empty(),
        1);
  }

  static Delivery delivery(DeliveryKind kind, int number) {
    return new Delivery(
        EventId.next(), LANE, number, kind, DeliveryState.UNDER_WAY, 1, NOW.minusSeconds(5));
  }

  /// One consent that can be changed.
  static final class OneConsent implements Consents {
    Consent now = consent(ConsentState.GIVEN);

    @Override
    public List<Consent> of(DetentionId detention) {
      return List.of(now);
    }

    @Override
    public Optional<Consent> find(ConsentId id) {
      return Optional.of(now);
    }

    @Override
    public Optional<Consent> lock(ConsentId id) {
      return Optional.of(now);
    }

    @Override
    public Optional<Consent> lock(DetentionId detention, ConsentPurpose purpose, String to) {
      return Optional.of(now);
    }

    @Override
    public void hold(DetentionId detention) {}

    @Override
    public boolean done(UUID requestId) {
      return false;
    }

    @Override
    public void save(Consent consent, UUID requestId) {
      now = consent;
    }

    @Override
    public Optional<Capacity> capacity(DetentionId detention) {
      return Optional.empty();
    }

    @Override
    public void assessed(DetentionId detention, Capacity capacity, AccountId by) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void signed(DetentionId detention, Signature how, AccountId witness, Instant at) {
      throw new UnsupportedOperationException();
    }
  }

  /// One partner, and when it is left alone.
  static final class OnePartner implements Partners {
    Partner partner = PARTNER;
    final Map<PartnerId, Instant> rests = new HashMap<>();

    @Override
    public Optional<Partner> find(PartnerId id) {
      return Optional.of(partner).filter(one -> one.id().equals(id));
    }

    @Override
    public Optional<Partner> of(ServiceId service) {
      return Optional.of(partner).filter(one -> one.service().equals(service));
    }

    @Override
    public boolean add(Partner added) {
      if (added.id().equals(partner.id()) || added.service().equals(partner.service())) {
        return false;
      }
      partner = added;
      return true;
    }

    @Override
    public boolean replace(Partner next) {
      if (next.version() != partner.version() + 1) {
        return false;
      }
      partner = next;
      return true;
    }

    @Override
    public void rest(PartnerId id, Instant until) {
      rests.put(id, until);
    }

    @Override
    public void wake(PartnerId id) {
      rests.remove(id);
    }

    @Override
    public List<Item> list() {
      return List.of();
    }

    @Override
    public List<DeadLetter> deadLetters(int atMost) {
      return List.of();
    }
  }
}
