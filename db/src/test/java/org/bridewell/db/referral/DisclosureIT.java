package org.bridewell.db.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.DISCLOSURE;
import static org.bridewell.db.jooq.Tables.LEGAL_BASIS;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.SHARING_AGREEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.DisclosureBasis;
import org.bridewell.core.consent.DisclosureBasis.VitalInterest;
import org.bridewell.core.consent.LegalBasis;
import org.bridewell.core.consent.LegalBasis.Ground;
import org.bridewell.core.consent.OverrideService.Asked;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Owner;
import org.bridewell.core.referral.CaseloadItem;
import org.bridewell.core.referral.ConsentWithdrawalService.How;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.Standing;
import org.bridewell.core.referral.Trigger;
import org.bridewell.core.shared.Refusal;
import org.bridewell.db.referral.CaseworkFixture.Held;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nothing leaves without a basis and an agreement, and what left is known and can be told back.
class DisclosureIT {
  private static final Instant NOW = local("2026-11-16T10:00");
  private static final Instant DEADLINE = local("2026-11-24T17:00");
  private final DSLContext owner = Casework.owner();
  private final CaseworkFixture world = new CaseworkFixture(owner);
  private final Casework casework = new Casework();

  @Test
  void everySendingNamesConsentAgreementAndSender() {
    var held = world.agreed("Thimble", NOW);

    var sent = send(held, held.basis());

    var row =
        owner
            .selectFrom(DISCLOSURE)
            .where(DISCLOSURE.REFERRAL_ID.eq(sent.details().id()))
            .fetchSingle();
    assertThat(row.getConsentId()).isEqualTo(held.basis().consent());
    assertThat(row.getAgreement()).isEqualTo("T-1");
    assertThat(row.getSentByAccountId()).isEqualTo(world.nurse.id());
    assertThat(row.getRecipient()).isEqualTo(world.service.value());
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          ends,       sends
          2026-11-16, true
          2026-11-15, false
          """)
  void anAgreementThatHasEndedBlocksSending(LocalDate ends, boolean sends) {
    owner
        .update(SHARING_AGREEMENT)
        .set(SHARING_AGREEMENT.ENDS_ON, ends)
        .where(SHARING_AGREEMENT.RECIPIENT.eq(world.service.value()))
        .execute();
    var held = world.agreed("Thimble", NOW);
    if (sends) {
      assertThat(send(held, held.basis())).isInstanceOf(Referral.Sent.class);
    } else {
      assertRefused("referral.no-agreement", () -> send(held, held.basis()));
      assertThat(owner.fetchCount(REFERRAL, REFERRAL.DETENTION_ID.eq(held.detention()))).isZero();
    }
  }

  @Test
  void aRequiredAssessmentIsSentWithoutConsentAndLooksDifferent() {
    var held = world.agreed("Thimble", NOW);
    world.withdraw(held.basis());
    var basis = override(held, Ground.DRUG_TEST, Optional.of(DEADLINE));

    var sent = send(held, basis.basis());

    assertThat(sent.details().consent()).isEmpty();
    var item = list().getFirst();
    assertThat(item.trigger()).isEqualTo(Trigger.REQUIRED_ASSESSMENT);
    assertThat(item.mustAttendBy()).contains(DEADLINE);
    var file = casework.caseload(NOW).open(sent.details().id(), world.worker);
    assertThat(file.standing()).contains(new Standing.Overridden(basis));
    assertThat(file.disclosed().alcoholResult()).isPresent();
    assertThat(casework.team(NOW).open(world.lead).looseEnds().ends())
        .extracting(end -> end.lack().name())
        .containsExactly("OWNER");
    assertThat(casework.trail)
        .extracting(Casework.Seen::action)
        .contains(AuditAction.CONSENT_OVERRIDDEN);
    assertThat(state(held)).isEqualTo(ConsentState.WITHDRAWN);
  }

  @Test
  void aBasisOfAnotherPersonKindOrThatHasEndedSendsNothing() {
    var held = world.agreed("Thimble", NOW);
    var other = world.agreed("Hobnail", NOW);
    var basis = override(held, Ground.LIFE_AT_RISK, Optional.empty());

    assertRefused("referral.consent-missing", () -> send(other, basis.basis()));
    assertRefused(
        "referral.consent-missing",
        () -> send(held, new DisclosureBasis.RequiredAssessment(basis.id())));
    owner
        .update(LEGAL_BASIS)
        .set(LEGAL_BASIS.ENDED_AT, NOW)
        .where(LEGAL_BASIS.BASIS_ID.eq(basis.id()))
        .execute();
    assertRefused("referral.consent-missing", () -> send(held, new VitalInterest(basis.id())));
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          ground,       reason,      authoriser,        deadline, code
          LIFE_AT_RISK, ' ',         Dr Example FME,    false,    override.reason
          LIFE_AT_RISK, Found blue,  ' ',               false,    override.authoriser
          LIFE_AT_RISK, Found blue,  Dr Example FME,    true,     override.deadline
          DRUG_TEST,    Positive,    Insp Example,      false,    override.deadline
          """)
  void anOverrideNeedsReasonAuthoriserAndWhereRequiredADeadline(
      Ground ground, String reason, String authoriser, boolean deadline, String code) {
    var held = world.agreed("Thimble", NOW);
    var asked =
        new Asked(ground, reason, authoriser, deadline ? Optional.of(DEADLINE) : Optional.empty());

    assertRefused(
        code,
        () ->
            casework
                .overrides(NOW)
                .record(held.detention(), world.service, asked, UUID.randomUUID(), world.nurse));
    assertThat(owner.fetchCount(LEGAL_BASIS, LEGAL_BASIS.DETENTION_ID.eq(held.detention())))
        .isZero();
  }

  @Test
  void aWorkerTakesTheConsentBackWhatRestedOnItStopsAndTheProviderIsToldUntilSomebodyReadIt() {
    var held = world.agreed("Thimble", NOW);
    var untouched = world.agreed("Hobnail", NOW);
    var sent = send(held, held.basis());
    send(untouched, untouched.basis());

    var withdrawn =
        casework.withdrawals(NOW).withdraw(step(sent), How.SIGNED_REQUEST, "Letter.", world.worker);

    assertThat(withdrawn.state()).isEqualTo(ReferralState.WITHDRAWN);
    assertThat(state(held)).isEqualTo(ConsentState.WITHDRAWN);
    assertThat(state(untouched)).isEqualTo(ConsentState.GIVEN);
    assertThat(list()).extracting(CaseloadItem::familyName).containsExactly("Hobnail");
    assertThat(casework.events).extracting(OutboxEvent::kind).contains(EventKind.CONSENT_DECIDED);
    var notices = casework.withdrawals(NOW).notices(world.colleague);
    assertThat(notices).hasSize(1);
    casework.withdrawals(NOW).read(notices.getFirst().id(), world.stranger);
    assertThat(casework.withdrawals(NOW).notices(world.colleague)).hasSize(1);
    casework.withdrawals(NOW).read(notices.getFirst().id(), world.colleague);
    assertThat(casework.withdrawals(NOW).notices(world.colleague)).isEmpty();
  }

  @Test
  void aConsentTakenBackInTheSuiteIsToldToTheProvider() {
    var held = world.agreed("Thimble", NOW);
    send(held, held.basis());
    world.withdraw(held.basis());

    casework.relay(
        OutboxEvent.of(EventKind.CONSENT_DECIDED, held.detention().value(), held.person(), NOW),
        NOW);

    assertThat(casework.withdrawals(NOW).notices(world.worker))
        .extracting(notice -> notice.familyName())
        .containsExactly("Thimble");
  }

  @Test
  void aRequiredAssessmentCannotBeTakenBackAsAConsent() {
    var held = world.agreed("Thimble", NOW);
    var basis = override(held, Ground.BAIL_RESTRICTION, Optional.of(DEADLINE));
    var sent = send(held, basis.basis());

    assertRefused(
        "referral.not-consent",
        () -> casework.withdrawals(NOW).withdraw(step(sent), How.SAID_SO, "", world.worker));
  }

  private List<CaseloadItem> list() {
    return casework
        .caseload(NOW)
        .list(CaseloadFilter.of(Owner.EVERYBODYS), 0, 50, world.worker)
        .items();
  }

  private ConsentState state(Held held) {
    return owner
        .select(CONSENT.STATE)
        .from(CONSENT)
        .where(CONSENT.CONSENT_ID.eq(held.basis().consent()))
        .fetchSingle(CONSENT.STATE);
  }

  private LegalBasis override(Held held, Ground ground, Optional<Instant> deadline) {
    return casework
        .overrides(NOW)
        .record(
            held.detention(),
            world.service,
            new Asked(ground, "Positive for cocaine.", "Insp Example, custody", deadline),
            UUID.randomUUID(),
            world.nurse);
  }

  private Referral send(Held held, DisclosureBasis basis) {
    return casework
        .sending(NOW)
        .send(held.detention(), world.service, basis, UUID.randomUUID(), world.nurse);
  }

  private static CaseStep step(Referral referral) {
    return new CaseStep(referral.details().id(), referral.details().version(), UUID.randomUUID());
  }

  private static void assertRefused(String code, Runnable work) {
    assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessage(code);
  }

  private static Instant local(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(DueTimes.ZONE).toInstant();
  }
}
