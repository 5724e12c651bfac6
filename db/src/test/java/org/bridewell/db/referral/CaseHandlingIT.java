package org.bridewell.db.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.ESCALATION;
import static org.bridewell.db.jooq.Tables.REFERRAL;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.bridewell.core.consent.Signature;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Owner;
import org.bridewell.core.referral.CaseloadItem;
import org.bridewell.core.referral.Check;
import org.bridewell.core.referral.Check.Measured;
import org.bridewell.core.referral.CheckPoint;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.DeclineReason;
import org.bridewell.core.referral.Due;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.Team;
import org.bridewell.core.referral.Urgency;
import org.bridewell.core.referral.VoidReason;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.Stale;
import org.bridewell.db.referral.CaseworkFixture.Held;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/// What happens to a case as a whole: taken on, given away, handed over, found twice, ended,
/// missed.
class CaseHandlingIT {
  /// A Monday.
  private static final Instant NOW = local("2026-11-16T10:00");

  private static final Instant SOON = local("2026-11-16T16:00");
  private static final Instant LATER = local("2026-11-17T10:30");
  private final DSLContext owner = Casework.owner();
  private final CaseworkFixture world = new CaseworkFixture(owner);
  private final Casework casework = new Casework();

  @Test
  void whoeverOpensItFirstHasReceivedItAndTheProviderTakesItOn() {
    var sent = send(world.agreed("Thimble", NOW));

    var received = open(sent, world.worker);
    var accepted = casework.handling(NOW).accept(step(received), world.worker);

    assertThat(received.state()).isEqualTo(ReferralState.RECEIVED);
    assertThat(open(sent, world.colleague)).isEqualTo(accepted);
    assertThat(accepted.state()).isEqualTo(ReferralState.ACCEPTED);
    assertRefused(
        "referral.accepted-before",
        () -> casework.handling(NOW).accept(step(accepted), world.worker));
  }

  @Test
  void whatTheProviderDeclinesStaysOnTheListUntilAnotherServiceHasIt() {
    var sent = send(world.agreed("Thimble", NOW));
    var declined =
        casework.handling(NOW).decline(step(sent), DeclineReason.NO_CAPACITY, "", world.worker);

    assertThat(list(NOW, world.lead))
        .extracting(item -> item.state())
        .containsExactly(ReferralState.DECLINED);

    var handed = transfer(declined, world.elsewhere);

    assertThat(handed)
        .isInstanceOfSatisfying(
            Referral.Closed.class,
            closed -> assertThat(closed.closure()).isEqualTo(Closure.TRANSFERRED));
    assertThat(list(NOW, world.lead)).isEmpty();
    var there = list(NOW, world.stranger);
    assertThat(there).hasSize(1);
    var file = casework.caseload(NOW).open(there.getFirst().referral(), world.stranger);
    assertThat(file.referral().details().course().from()).contains(sent.details().id());
    assertThat(file.disclosed().alcoholResult()).isPresent();
    assertThat(file.checks()).filteredOn(Check::isOwed).hasSize(5);
  }

  @Test
  void handingOverNeedsAServiceThatMayTakeThePersonAndHasNoOpenCase() {
    var sent = send(world.agreed("Thimble", NOW));

    assertRefused(
        "referral.route-NO_SERVICE_FOR_DEPENDENCE", () -> transfer(sent, world.withoutMark));
    assertThat(list(NOW, world.stranger)).isEmpty();
    assertThat(owner.fetchCount(CONSENT, CONSENT.RECIPIENT.eq(world.withoutMark.value()))).isZero();
    assertThat(open(sent, world.worker).details().version()).isEqualTo(2);
  }

  @Test
  void ofTwoWorkersTakingOneCaseOneHasItAndTheOtherIsTold() throws Exception {
    var sent = send(world.agreed("Thimble", NOW));
    var handling = casework.handling(NOW);

    int told = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries =
          List.of(world.worker, world.colleague).stream()
              .map(who -> threads.submit(() -> handling.assign(List.of(step(sent)), who.id(), who)))
              .toList();
      for (var one : tries) {
        try {
          one.get();
        } catch (ExecutionException failed) {
          assertThat(failed.getCause()).isInstanceOf(Stale.class);
          told++;
        }
      }
    }

    assertThat(told).isEqualTo(1);
    assertThat(open(sent, world.worker).details().version()).isEqualTo(2);
  }

  @Test
  void manyCasesAreGivenToOneOrNoneWhenOneHasChanged() {
    var first = send(world.agreed("Thimble", NOW));
    var second = send(world.agreed("Hobnail", NOW));
    contact(second, world.colleague);

    assertThatThrownBy(
            () ->
                casework
                    .handling(NOW)
                    .assign(List.of(step(first), step(second)), world.worker.id(), world.lead))
        .isInstanceOf(Stale.class);
    assertThat(open(first, world.lead).details().owner()).isEmpty();

    casework
        .handling(NOW)
        .assign(
            List.of(step(open(first, world.lead)), step(open(second, world.lead))),
            world.worker.id(),
            world.lead);
    assertThat(list(NOW, world.lead))
        .allSatisfy(
            item -> assertThat(item.owner().orElseThrow().id()).isEqualTo(world.worker.id()));
  }

  @Test
  void nobodyOutsideTheTeamCanOwnACase() {
    var sent = send(world.agreed("Thimble", NOW));

    for (var outside : List.of(world.stranger, world.nurse)) {
      assertRefused(
          "referral.not-of-the-team",
          () -> casework.handling(NOW).assign(List.of(step(sent)), outside.id(), world.lead));
    }
  }

  @Test
  void aSecondReferralIsLinkedToTheOpenCaseWhichGoesOnOnTheNewerConsent() {
    var first = world.agreed("Thimble", NOW);
    var sent = send(first);
    var again = world.again(first.person(), LATER);

    var linked =
        casework
            .sending(LATER)
            .send(again.detention(), world.service, again.basis(), UUID.randomUUID(), world.nurse);

    assertThat(linked)
        .isInstanceOfSatisfying(
            Referral.Duplicate.class, same -> assertThat(same.of()).isEqualTo(sent.details().id()));
    var open = list(LATER, world.lead);
    assertThat(open)
        .extracting(item -> item.referral(), item -> item.urgency())
        .containsExactly(tuple(sent.details().id(), Urgency.HELD_AGAIN));
    world.withdraw(first.basis());
    casework.relay(decided(first), LATER);
    assertThat(open(sent, world.lead)).isInstanceOf(Referral.Open.class);
    world.withdraw(again.basis());
    casework.relay(decided(again), LATER);
    assertThat(open(sent, world.lead).state()).isEqualTo(ReferralState.WITHDRAWN);
  }

  @Test
  void twoSuitesReferringOnePersonAtOnceMakeOneCase() throws Exception {
    var first = world.agreed("Thimble", NOW);
    var second = world.again(first.person(), NOW);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var made : threads.invokeAll(List.of(() -> send(first), () -> send(second)))) {
        made.get();
      }
    }

    assertThat(list(NOW, world.lead)).hasSize(1);
    assertThat(
            owner.fetchCount(
                REFERRAL,
                REFERRAL.PERSON_ID.eq(first.person()),
                REFERRAL.STATE.eq(ReferralState.DUPLICATE)))
        .isEqualTo(1);
  }

  @Test
  void arrivalInCustodyAgainIsOnTopOfTheListWithConsentAndNotWithout() {
    var held = world.agreed("Thimble", NOW);
    var other = world.agreed("Hobnail", NOW);
    send(held);
    send(other);
    world.withdraw(other.basis());
    for (var person : List.of(held, other)) {
      var stay = world.again(person.person(), SOON).detention();
      casework.relay(
          OutboxEvent.of(EventKind.DETENTION_BEGAN, stay.value(), person.person(), SOON), SOON);
    }

    assertThat(list(SOON, world.worker))
        .extracting(item -> item.familyName(), item -> item.urgency())
        .containsExactly(
            tuple("Thimble", Urgency.HELD_AGAIN), tuple("Hobnail", Urgency.NEVER_CONTACTED));
    var id = list(SOON, world.worker).getFirst().referral();
    var seen = casework.caseload(SOON).open(id, world.worker);
    assertThat(seen.disclosed().newArrest().orElseThrow().suite()).isEqualTo("Test suite");
    contact(seen.referral(), world.worker);
    assertThat(list(SOON, world.worker))
        .extracting(item -> item.urgency())
        .doesNotContain(Urgency.HELD_AGAIN);
  }

  @Test
  void whoWasSeenIsAskedAtThreeAndSixMonthsThoughTheCaseIsClosed() {
    var sent = contact(send(world.agreed("Thimble", NOW)), world.worker);
    var booked = casework.followUp(NOW).book(step(sent), LATER, world.worker);
    var attended = casework.followUp(LATER).attended(step(booked), "", world.worker);
    var closed =
        casework.followUp(LATER).close(step(attended), Closure.COMPLETED, "", world.worker);

    var item = list(LATER, world.worker).getFirst();
    assertThat(item.next()).isEqualTo(new Due.Ask(CheckPoint.MONTHS_3, local("2027-02-16T17:00")));

    var measured = new Measured(OptionalInt.of(3), OptionalInt.of(12), Optional.empty());
    var checked =
        casework
            .followUp(LATER)
            .check(
                step(closed),
                CheckPoint.MONTHS_3,
                Check.Outcome.REACHED,
                measured,
                "",
                world.worker);

    assertThat(checked.state()).isEqualTo(ReferralState.CLOSED);
    var file = casework.caseload(LATER).open(sent.details().id(), world.worker);
    assertThat(file.checks().get(3).answer().orElseThrow().measured()).isEqualTo(measured);
    assertThat(list(LATER, world.worker).getFirst().next())
        .isEqualTo(new Due.Ask(CheckPoint.MONTHS_6, local("2027-05-14T17:00")));
    assertRefused(
        "referral.check-done",
        () ->
            casework
                .followUp(LATER)
                .check(
                    step(checked),
                    CheckPoint.MONTHS_3,
                    Check.Outcome.NOT_REACHED,
                    Measured.NOTHING,
                    "",
                    world.worker));
  }

  @Test
  void aCaseIsTakenUpAgainWhileTheConsentHoldsAndNotAfter() {
    var sent = send(world.agreed("Thimble", NOW));
    var closed = casework.followUp(NOW).close(step(sent), Closure.DECLINED, "", world.worker);

    assertRefused(
        "referral.consent-ended",
        () -> casework.handling(NOW.plusSeconds(86_400)).reopen(step(closed), "", world.colleague));
    var reopened = casework.handling(NOW).reopen(step(closed), "Wants it now.", world.colleague);

    assertThat(reopened.state()).isEqualTo(ReferralState.REOPENED);
    assertThat(reopened.details().owner()).contains(world.colleague.id());
  }

  @Test
  void whatWasSentByMistakeIsTakenBackAndNobodyOfTheProviderSeesIt() {
    var held = world.agreed("Thimble", NOW);
    var sent = send(held);
    var sending = casework.sending(NOW);
    var request = UUID.randomUUID();

    assertThatThrownBy(
            () ->
                sending.takeBack(
                    sent.details().id(), VoidReason.WRONG_PERSON, request, world.nurseElsewhere))
        .isInstanceOf(OutOfScope.class);
    sending.takeBack(sent.details().id(), VoidReason.WRONG_PERSON, request, world.nurse);
    sending.takeBack(sent.details().id(), VoidReason.WRONG_PERSON, request, world.nurse);

    assertThat(list(NOW, world.worker)).isEmpty();
    assertThatThrownBy(() -> open(sent, world.worker)).isInstanceOf(OutOfScope.class);
    assertThat(send(held).details().id()).isNotEqualTo(sent.details().id());
    assertThat(list(NOW, world.worker)).hasSize(1);
  }

  @Test
  void onceReachedOnlyTheTeamLeadTakesItBack() {
    var sent = contact(send(world.agreed("Thimble", NOW)), world.worker);

    assertRefused(
        "referral.void-contacted",
        () ->
            casework
                .sending(NOW)
                .takeBack(
                    sent.details().id(), VoidReason.ENTERED_TWICE, UUID.randomUUID(), world.nurse));
    casework.handling(NOW).takeBack(step(sent), VoidReason.ENTERED_TWICE, "", world.lead);
    assertThat(list(NOW, world.worker)).isEmpty();
  }

  @Test
  void nothingOpenIsWithoutNextActionAndOwnerAndWhatBreaksItIsShown() {
    var owned = contact(send(world.agreed("Owned", NOW)), world.worker);
    assertThat(looseEnds(NOW).ends()).isEmpty();
    assertThat(looseEnds(NOW).checked()).isEqualTo(1);

    send(world.agreed("Unowned", NOW));
    var lapsed = world.agreed("Lapsed", NOW);
    contact(send(lapsed), world.colleague);
    world.withdraw(lapsed.basis());
    var unbooked = contact(send(world.agreed("Unbooked", NOW)), world.colleague);
    casework.followUp(NOW).book(step(unbooked), LATER, world.colleague);
    owner
        .update(REFERRAL)
        .set(REFERRAL.NEXT_DUE_AT, LATER.plusSeconds(900))
        .where(REFERRAL.REFERRAL_ID.eq(unbooked.details().id()))
        .execute();
    owner
        .update(ACCOUNT)
        .set(ACCOUNT.ENABLED, false)
        .where(ACCOUNT.ACCOUNT_ID.eq(world.worker.id()))
        .execute();

    assertThat(looseEnds(NOW).ends())
        .extracting(Team.LooseEnd::familyName, Team.LooseEnd::lack)
        .containsExactlyInAnyOrder(
            tuple("Owned", Team.Lack.OWNER_GONE),
            tuple("Unowned", Team.Lack.OWNER),
            tuple("Lapsed", Team.Lack.CONSENT),
            tuple("Unbooked", Team.Lack.APPOINTMENT));
    assertThat(looseEnds(NOW).checked()).isEqualTo(4);
    assertThat(owned.details().owner()).contains(world.worker.id());
  }

  @Test
  void theDatabaseRefusesAnOpenReferralWithoutANextAction() {
    var sent = send(world.agreed("Thimble", NOW));

    assertThatThrownBy(
            () ->
                owner
                    .update(REFERRAL)
                    .setNull(REFERRAL.NEXT_ACTION)
                    .setNull(REFERRAL.NEXT_DUE_AT)
                    .where(REFERRAL.REFERRAL_ID.eq(sent.details().id()))
                    .execute())
        .hasMessageContaining("referral_speaks");
  }

  @Test
  void aMissedTimeIsBeforeTheTeamLeadOnceAndGoneOnceSomebodyActs() {
    var sent = contact(send(world.agreed("Thimble", NOW)), world.worker);
    var missed = local("2026-11-17T17:00").plusSeconds(1);

    casework.escalate(missed);
    casework.escalate(missed.plusSeconds(60));

    var page = casework.team(missed).open(world.lead);
    assertThat(page.missed())
        .extracting(Team.Missed::familyName, Team.Missed::owner, Team.Missed::seen)
        .containsExactly(tuple("Thimble", "Sam Worker", false));
    assertThat(owner.fetchCount(ESCALATION, ESCALATION.REFERRAL_ID.eq(sent.details().id())))
        .isEqualTo(1);
    casework.team(missed).seen(world.lead);
    assertThat(casework.team(missed).open(world.lead).unseen()).isZero();
    assertThat(casework.team(missed).open(world.stranger).missed()).isEmpty();
    casework
        .followUp(missed)
        .recordContact(
            step(sent),
            ContactWay.PHONE,
            ContactResult.NO_ANSWER,
            Optional.empty(),
            "",
            world.worker);
    assertThat(casework.team(missed).open(world.lead).missed()).isEmpty();
  }

  @Test
  void aContactMayBeWrittenDownLaterButNotBeforeItHappensOrTheSending() {
    var sent = send(world.agreed("Thimble", NOW));
    var followUp = casework.followUp(LATER);

    for (var when : List.of(LATER.plusSeconds(1), NOW.minusSeconds(1))) {
      assertRefused(
          "referral.contact-when",
          () ->
              followUp.recordContact(
                  step(sent),
                  ContactWay.PHONE,
                  ContactResult.NO_ANSWER,
                  Optional.of(when),
                  "",
                  world.worker));
    }
    followUp.recordContact(
        step(sent),
        ContactWay.PHONE,
        ContactResult.NO_ANSWER,
        Optional.of(NOW.plusSeconds(60)),
        "",
        world.worker);
    var line = casework.caseload(LATER).open(sent.details().id(), world.worker).history();
    assertThat(line.getFirst().event().at()).isEqualTo(NOW.plusSeconds(60));
    assertThat(line.getFirst().event().recordedAt()).contains(LATER);
  }

  private Team.LooseEnds looseEnds(Instant at) {
    return casework.team(at).open(world.lead).looseEnds();
  }

  private List<CaseloadItem> list(Instant at, Actor actor) {
    return casework.caseload(at).list(CaseloadFilter.of(Owner.EVERYBODYS), 0, 50, actor).items();
  }

  private Referral open(Referral referral, Actor actor) {
    return casework.caseload(NOW).open(referral.details().id(), actor).referral();
  }

  private Referral send(Held held) {
    return casework
        .sending(NOW)
        .send(held.detention(), world.service, held.basis(), UUID.randomUUID(), world.nurse);
  }

  private Referral contact(Referral referral, Actor actor) {
    return casework
        .followUp(NOW)
        .recordContact(
            step(referral), ContactWay.PHONE, ContactResult.REACHED, Optional.empty(), "", actor);
  }

  private Referral transfer(Referral referral, ServiceId to) {
    return casework
        .transfers(NOW)
        .transfer(step(referral), to, new Signature.Spoken(), "", world.worker);
  }

  private static OutboxEvent decided(Held held) {
    return OutboxEvent.of(
        EventKind.CONSENT_DECIDED, held.detention().value(), held.person(), LATER);
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
