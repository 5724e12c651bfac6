package org.bridewell.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.core.partner.PartnerFixture.LANE;
import static org.bridewell.core.partner.PartnerFixture.NOW;
import static org.bridewell.core.partner.PartnerFixture.PARTNER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.exchange.DeadEvents;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerServiceTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-17");
  private static final Actor ADMIN =
      new Actor(AccountId.next(), "Sample", Role.ADMIN, new Scope.Area());

  private final PartnerFixture.OnePartner partners = new PartnerFixture.OnePartner();
  private final FakeDeliveries deliveries = new FakeDeliveries();
  private final List<String> trail = new ArrayList<>();
  private final PartnerService service =
      new PartnerService(
          new PlainUnit(),
          partners,
          deliveries,
          new NoDeadEvents(),
          new AuditKey(new byte[AuditKey.LENGTH]),
          (actor, action, subject, people, detail) -> trail.add(subject + " " + detail),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aNewPartnerBeginsPausedWithAKeyOfItsOwn() {
    var one = add("ONE", "https://one.example/in");
    partners.partner = PARTNER;
    var two = add("TWO", "https://one.example/in");

    assertThat(one.partner().paused()).isTrue();
    assertThat(one.signingKey()).hasSize(64).isNotEqualTo(two.signingKey());
    assertThat(trail).contains("partner:ONE added OTHER");
    assertThat(trail).noneMatch(line -> line.contains(one.signingKey()));
  }

  @Test
  void aNewKeyIsAnotherOne() {
    var before = SigningKey.of(new AuditKey(new byte[AuditKey.LENGTH]), PARTNER).handedOut();

    var after = service.renewKey(PARTNER.id(), 1, ADMIN).signingKey();

    assertThat(after).isNotEqualTo(before);
    assertThat(partners.partner.keyNumber()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://one.example/in",
        "ftp://one.example",
        "https://user:secret@one.example/",
        "https://one.example/?name=x",
        "https://one.example/#x",
        "https:/one",
        "not an address",
        "http://127.0.0.1.example/"
      })
  void refusesAnAddressThatIsNotSafe(String address) {
    assertThatThrownBy(() -> add("ONE", address))
        .isInstanceOfSatisfying(
            Refusal.class, refused -> assertThat(refused.code()).isEqualTo("partner.address"));
  }

  @Test
  void refusesAnAgreementThatRanOut() {
    assertThatThrownBy(
            () ->
                service.change(
                    PARTNER.id(),
                    1,
                    new Agreement("ISA", TODAY.minusDays(1)),
                    "https://one.example/",
                    TODAY,
                    ADMIN))
        .hasMessage("partner.agreement-over");
  }

  @Test
  void refusesWhatSomebodyElseChangedMeanwhile() {
    service.setPaused(PARTNER.id(), 1, true, ADMIN);

    assertThatThrownBy(() -> service.setPaused(PARTNER.id(), 1, false, ADMIN))
        .hasMessage("partner.overtaken");
  }

  @Test
  void aMendedPartnerIsTriedAtOnce() {
    partners.rest(PARTNER.id(), NOW.plusSeconds(600));

    service.change(PARTNER.id(), 1, PARTNER.agreement(), "https://new.example/", TODAY, ADMIN);

    assertThat(partners.rests).isEmpty();
    assertThat(partners.partner.address()).hasToString("https://new.example/");
  }

  @Test
  void aDeadMessageIsSentAgainOrLeftOutWithAReason() {
    var first = dead();
    deliveries.append(LANE, EventId.next(), DeliveryKind.REFERRAL_CLOSED, NOW);

    service.resend(first, ADMIN);
    assertThat(deliveries.states().getFirst()).isEqualTo(DeliveryState.UNDER_WAY);
    assertThat(deliveries.due).containsEntry(LANE, NOW);
    assertThatThrownBy(() -> service.giveUp(first, "told by phone", ADMIN))
        .as("it is not dead any more")
        .isInstanceOf(OutOfScope.class);
  }

  @Test
  void leavingOutNeedsAReasonAndLetsTheNextGo() {
    var first = dead();
    deliveries.append(LANE, EventId.next(), DeliveryKind.REFERRAL_CLOSED, NOW);

    assertThatThrownBy(() -> service.giveUp(first, " ", ADMIN)).hasMessage("partner.reason");
    service.giveUp(first, "told by phone", ADMIN);

    assertThat(deliveries.states()).containsExactly(DeliveryState.GIVEN_UP, DeliveryState.WAITING);
    assertThat(deliveries.answers).containsEntry(first, "told by phone");
    assertThat(deliveries.due).containsEntry(LANE, NOW);
  }

  private EventId dead() {
    var event = EventId.next();
    deliveries.append(LANE, event, DeliveryKind.REFERRAL_MADE, NOW);
    deliveries.became(deliveries.all.getLast(), DeliveryState.DEAD, "http-422", NOW);
    deliveries.release(LANE, NOW);
    return event;
  }

  private PartnerService.HandedOut add(String id, String address) {
    return service.add(
        new PartnerId(id),
        "Some system",
        new ServiceId("OTHER"),
        new Agreement("ISA 1", TODAY),
        address,
        TODAY,
        ADMIN);
  }

  private static final class NoDeadEvents implements DeadEvents {
    @Override
    public List<DeadEvent> dead(int atMost) {
      return List.of();
    }

    @Override
    public boolean revive(EventId event, Instant now) {
      return false;
    }
  }

  private static final class PlainUnit implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
