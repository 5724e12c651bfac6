package org.bridewell.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.core.partner.PartnerFixture.LANE;
import static org.bridewell.core.partner.PartnerFixture.NOW;
import static org.bridewell.core.partner.PartnerFixture.PARTNER;
import static org.bridewell.core.partner.PartnerFixture.REFERRAL;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadItem;
import org.bridewell.core.referral.CaseloadPage;
import org.bridewell.core.referral.CaseloadQuery;
import org.bridewell.core.referral.Disclosed;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.ServiceDirectory;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.referral.Urgency;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourierTest {
  private static final AuditKey KEY = new AuditKey(new byte[AuditKey.LENGTH]);

  private final FakeDeliveries deliveries = new FakeDeliveries();
  private final PartnerFixture.OneConsent consents = new PartnerFixture.OneConsent();
  private final PartnerFixture.OnePartner partners = new PartnerFixture.OnePartner();
  private final List<SignedMessage> sent = new ArrayList<>();
  private final List<String> trail = new ArrayList<>();
  private final Reads reads = new Reads();
  private Answer answer = new Answer.Accepted();
  private final Courier courier =
      new Courier(
          "courier-1",
          Duration.ofSeconds(30),
          deliveries,
          partners,
          consents,
          new Messages(reads, reads, reads, consents, KEY),
          (partner, message) -> {
            sent.add(message);
            return () -> answer;
          },
          new PlainUnit(),
          (actor, action, subject, people, detail) -> trail.add(action + " " + subject),
          Clock.fixed(NOW, ZoneOffset.UTC),
          ZoneOffset.UTC);
  private final PartnerFeed feed =
      new PartnerFeed(reads, partners, consents, deliveries, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void sendsASignedMessageAndMarksItDelivered() {
    happened(EventKind.REFERRAL_SENT);

    assertThat(courier.runOnce()).isTrue();

    assertThat(deliveries.states()).containsExactly(DeliveryState.DELIVERED);
    assertThat(sent)
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.number()).isEqualTo(1);
              assertThat(SigningKey.of(KEY, PARTNER).signed(message)).isTrue();
            });
    assertThat(trail).containsExactly("MESSAGE_SENT referral:" + REFERRAL.value());
    assertThat(courier.runOnce()).isFalse();
  }

  @Test
  void keepsTheOrderOfOneReferral() {
    happened(EventKind.REFERRAL_SENT);
    happened(EventKind.REFERRAL_ATTENDED);
    answer = new Answer.Unknown("no-answer");
    courier.runOnce();

    assertThat(courier.runOnce()).as("the second waits behind the first").isFalse();
    assertThat(sent).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = ConsentState.class,
      names = {"WITHDRAWN", "REFUSED"})
  void nothingIsSentOnceTheYesIsTakenBack(ConsentState state) {
    happened(EventKind.REFERRAL_SENT);
    consents.now = PartnerFixture.consent(state);

    courier.runOnce();

    assertThat(sent).isEmpty();
    assertThat(trail).isEmpty();
    assertThat(deliveries.states()).containsExactly(DeliveryState.STOPPED);
  }

  @Test
  void aYesThatRanOutStopsWithoutARetraction() {
    happened(EventKind.REFERRAL_SENT);
    courier.runOnce();
    happened(EventKind.REFERRAL_ATTENDED);
    consents.now = PartnerFixture.consent(ConsentState.GIVEN, NOW);

    courier.runOnce();

    assertThat(deliveries.states()).containsExactly(DeliveryState.DELIVERED, DeliveryState.STOPPED);
  }

  @Test
  void whatMayHaveArrivedIsRetracted() {
    happened(EventKind.REFERRAL_SENT);
    answer = new Answer.Unknown("no-answer");
    courier.runOnce();
    withdraw();
    answer = new Answer.Accepted();

    assertThat(deliveries.kinds())
        .containsExactly(DeliveryKind.REFERRAL_MADE, DeliveryKind.RETRACTED);
    assertThat(deliveries.expedited).containsExactly(LANE);
    while (courier.runOnce()) {}

    assertThat(deliveries.states())
        .containsExactly(DeliveryState.UNCERTAIN, DeliveryState.DELIVERED);
    assertThat(sent).extracting(SignedMessage::number).containsExactly(1, 2);
    assertThat(new String(sent.getLast().body(), StandardCharsets.UTF_8))
        .contains("retracted", "revoked")
        .doesNotContain("Oakapple", "Tamsin", "1997", "Leeds Bridewell", "AUDIT");
  }

  @Test
  void aDeliveredReferralIsRetractedOnce() {
    happened(EventKind.REFERRAL_SENT);
    courier.runOnce();
    withdraw();
    withdraw();

    while (courier.runOnce()) {}

    assertThat(deliveries.kinds())
        .containsExactly(DeliveryKind.REFERRAL_MADE, DeliveryKind.RETRACTED);
    assertThat(sent).hasSize(2);
  }

  /// The case went on, on a newer yes.
  @Test
  void aSecondYesThatIsTakenBackIsRetractedToo() {
    happened(EventKind.REFERRAL_SENT);
    courier.runOnce();
    withdraw();
    courier.runOnce();
    consents.now = PartnerFixture.consent(ConsentState.GIVEN);
    happened(EventKind.REFERRAL_ATTENDED);
    courier.runOnce();

    withdraw();
    courier.runOnce();

    assertThat(deliveries.kinds())
        .containsExactly(
            DeliveryKind.REFERRAL_MADE,
            DeliveryKind.RETRACTED,
            DeliveryKind.REFERRAL_ATTENDED,
            DeliveryKind.RETRACTED);
    assertThat(deliveries.states()).containsOnly(DeliveryState.DELIVERED);
  }

  @Test
  void aReferralThatNeverLeftIsNotRetracted() {
    happened(EventKind.REFERRAL_SENT);
    withdraw();

    assertThat(courier.runOnce()).isFalse();
    assertThat(sent).isEmpty();
    assertThat(deliveries.states()).containsExactly(DeliveryState.STOPPED);
  }

  /// The withdrawal found it under way, but the relay then left it out.
  @Test
  void aRetractionThatNobodyNeedsIsLeftOut() {
    happened(EventKind.REFERRAL_SENT);
    var claimed =
        deliveries.claim("x", Duration.ZERO, NOW, NOW.atZone(ZoneOffset.UTC).toLocalDate());
    withdraw();
    deliveries.became(claimed.orElseThrow().delivery(), DeliveryState.STOPPED, "", NOW);

    courier.runOnce();

    assertThat(sent).isEmpty();
    assertThat(deliveries.states()).containsExactly(DeliveryState.STOPPED, DeliveryState.STOPPED);
  }

  @Test
  void withoutAnAnswerThePartnerIsLeftAloneForAWhile() {
    happened(EventKind.REFERRAL_SENT);
    answer = new Answer.Unknown("http-503");

    courier.runOnce();

    assertThat(deliveries.states()).containsExactly(DeliveryState.UNDER_WAY);
    assertThat(deliveries.due).containsEntry(LANE, NOW.plusSeconds(1));
    assertThat(partners.rests).containsEntry(PARTNER.id(), NOW.plusSeconds(1));
  }

  /// One message that never gets through does not close the line for the others.
  @Test
  void aMessageThatWaitsLongRestsThePartnerForSecondsOnly() {
    happened(EventKind.REFERRAL_SENT);
    answer = new Answer.Unknown("http-503");
    for (int attempt = 1; attempt <= 9; attempt++) {
      deliveries.due.put(LANE, NOW);
      courier.runOnce();
    }

    assertThat(deliveries.due).containsEntry(LANE, NOW.plusSeconds(256));
    assertThat(partners.rests).containsEntry(PARTNER.id(), NOW.plusSeconds(5));
  }

  @Test
  void aRefusalIsForSomebodyToMendAndStopsItsReferralOnly() {
    happened(EventKind.REFERRAL_SENT);
    happened(EventKind.REFERRAL_ATTENDED);
    answer = new Answer.Refused("http-422");

    courier.runOnce();

    assertThat(deliveries.states()).containsExactly(DeliveryState.DEAD, DeliveryState.WAITING);
    assertThat(deliveries.due).doesNotContainKey(LANE);
    assertThat(partners.rests).isEmpty();
  }

  @Test
  void aWithdrawalGetsPastADeadMessage() {
    happened(EventKind.REFERRAL_SENT);
    answer = new Answer.Refused("http-422");
    courier.runOnce();
    answer = new Answer.Accepted();

    withdraw();
    courier.runOnce();

    assertThat(deliveries.states())
        .containsExactly(DeliveryState.UNCERTAIN, DeliveryState.DELIVERED);
  }

  @Test
  void withoutTheLeaseNothingIsSentAndNothingMarked() {
    happened(EventKind.REFERRAL_SENT);
    deliveries.leaseLost = true;

    courier.runOnce();

    assertThat(sent).isEmpty();
    assertThat(deliveries.states()).containsExactly(DeliveryState.UNDER_WAY);
  }

  @Test
  void aMessageThatCannotBeMadeIsForSomebodyToLook() {
    happened(EventKind.REFERRAL_SENT);
    reads.unreadable = true;

    assertThatThrownBy(courier::runOnce).isInstanceOf(IllegalStateException.class);

    assertThat(deliveries.states()).containsExactly(DeliveryState.DEAD);
    assertThat(deliveries.answers).containsValue("not-made");
  }

  @Test
  void aServiceWithoutAPartnerGetsNothing() {
    partners.partner =
        new Partner(
            PARTNER.id(),
            PARTNER.name(),
            new ServiceId("OTHER"),
            PARTNER.agreement(),
            PARTNER.address(),
            1,
            false,
            1);

    happened(EventKind.REFERRAL_SENT);

    assertThat(deliveries.all).isEmpty();
  }

  @Test
  void statusesSayWhetherToTryAgain() {
    assertThat(Answer.ofStatus(202)).isEqualTo(new Answer.Accepted());
    assertThat(Answer.ofStatus(400)).isEqualTo(new Answer.Refused("http-400"));
    assertThat(Answer.ofStatus(422)).isEqualTo(new Answer.Refused("http-422"));
    assertThat(Answer.ofStatus(301)).isEqualTo(new Answer.Unknown("http-301"));
    assertThat(Answer.ofStatus(401)).isEqualTo(new Answer.Unknown("http-401"));
    assertThat(Answer.ofStatus(429)).isEqualTo(new Answer.Unknown("http-429"));
    assertThat(Answer.ofStatus(503)).isEqualTo(new Answer.Unknown("http-503"));
  }

  private void happened(EventKind kind) {
    feed.apply(OutboxEvent.of(kind, REFERRAL.value(), PartnerFixture.PERSON, NOW));
  }

  private void withdraw() {
    consents.now = PartnerFixture.consent(ConsentState.WITHDRAWN);
    feed.apply(
        OutboxEvent.of(
            EventKind.CONSENT_DECIDED,
            PartnerFixture.DETENTION.value(),
            PartnerFixture.PERSON,
            NOW));
  }

  private static final class PlainUnit implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }

  private static final class Reads implements ReferralReader, CaseloadQuery, ServiceDirectory {
    private boolean unreadable;

    @Override
    public Optional<ReferralFacts> find(ReferralId id) {
      if (unreadable) {
        throw new IllegalStateException("cannot");
      }
      return Optional.of(PartnerFixture.referral(ReferralState.SENT, Optional.empty()));
    }

    @Override
    public Optional<Disclosed> disclosed(ReferralId referral, ProviderId provider) {
      return Optional.of(PartnerFixture.disclosed(Optional.of(PartnerFixture.audit17())));
    }

    @Override
    public Optional<ServiceEntry> find(ServiceId id) {
      return Optional.of(PartnerFixture.service());
    }

    @Override
    public List<ServiceEntry> forTopic(Topic topic) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<CaseloadItem> page(Reader reader, CaseloadFilter filter, int offset, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<ReferralId> otherOpen(ReferralId referral, ProviderId provider) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int count(Reader reader, CaseloadFilter filter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public java.util.Map<Urgency, CaseloadPage.Queue> queues(
        Reader reader, CaseloadFilter.Owner owner) {
      throw new UnsupportedOperationException();
    }
  }
}
