package org.bridewell.db.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bridewell.db.jooq.Tables.APPOINTMENT;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.REFERRAL_EVENT;
import static org.bridewell.db.jooq.Tables.SERVICE;
import static org.bridewell.db.jooq.Tables.SERVICE_CLOSED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.referral.AlcoholNeed;
import org.bridewell.core.referral.Appointment;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Owner;
import org.bridewell.core.referral.CaseloadFilter.Sort;
import org.bridewell.core.referral.CaseloadItem;
import org.bridewell.core.referral.CaseloadPage;
import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.CheckPoint;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.Due;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.core.referral.NextAction;
import org.bridewell.core.referral.NextStep;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.referral.ReferralReason;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.Route;
import org.bridewell.core.referral.Urgency;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Stale;
import org.bridewell.db.referral.CaseworkFixture.Held;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class ReferralIT {
  /// A Monday.
  private static final Instant NOW = local("2026-11-16T10:00");

  private static final Instant TUESDAY_TEN = local("2026-11-17T10:00");
  private final DSLContext owner = Casework.owner();
  private final CaseworkFixture world = new CaseworkFixture(owner);
  private final Casework casework = new Casework();

  @Test
  void proposesTheServiceOfTheDistrictWithTheReasonAndWhatIsSent() {
    var held = world.agreed("Thimble", NOW);

    var proposal = casework.sending(NOW).propose(held.detention(), world.nurse);

    assertThat(proposal.route())
        .isInstanceOfSatisfying(
            Route.To.class,
            to -> {
              assertThat(to.service().id()).isEqualTo(world.service);
              assertThat(to.service().opening()).hasSize(5);
              assertThat(to.reason()).isEqualTo(ReferralReason.AUDIT_POSSIBLE_DEPENDENCE);
            });
    assertThat(proposal.consent().orElseThrow().id()).isEqualTo(held.basis().consent());
    assertThat(proposal.sent()).isEmpty();
    assertThat(proposal.fields()).isNotEmpty();
  }

  @Test
  void sendsOnceHoweverOftenItIsTapped() throws Exception {
    var held = world.agreed("Thimble", NOW);
    var request = UUID.randomUUID();
    var taps = new ArrayList<Callable<Referral>>();
    for (int i = 0; i < 20; i++) {
      var id = i % 2 == 0 ? request : UUID.randomUUID();
      taps.add(() -> send(held, id));
    }

    var sent = together(taps);

    assertThat(sent)
        .extracting(referral -> referral.details().id())
        .containsOnly(sent.getFirst().details().id());
    assertThat(rows(held)).isEqualTo(1);
    assertThat(casework.events)
        .extracting(OutboxEvent::kind)
        .containsExactly(EventKind.REFERRAL_SENT);
    assertThat(
            owner.fetchCount(
                REFERRAL_EVENT, REFERRAL_EVENT.REFERRAL_ID.eq(sent.getFirst().details().id())))
        .isEqualTo(1);
    assertThat(sent.getFirst())
        .isInstanceOfSatisfying(
            Referral.Sent.class,
            referral ->
                assertThat(referral.next())
                    .isEqualTo(new NextStep(NextAction.FIRST_CONTACT, local("2026-11-18T17:00"))));
  }

  @Test
  void withdrawnConsentSendsNothing() {
    var held = world.agreed("Thimble", NOW);
    world.withdraw(held.basis());

    assertThatThrownBy(() -> send(held, UUID.randomUUID()))
        .isInstanceOf(Refusal.class)
        .hasMessage("referral.consent-missing");
    assertThat(rows(held)).isZero();
    assertThat(casework.events).isEmpty();
  }

  @Test
  void expiredConsentSendsNothing() {
    var held = world.agreed("Thimble", NOW);

    assertThatThrownBy(
            () ->
                casework
                    .sending(NOW.plusSeconds(86_400))
                    .send(
                        held.detention(),
                        world.service,
                        held.basis(),
                        UUID.randomUUID(),
                        world.nurse))
        .isInstanceOf(Refusal.class);
    assertThat(rows(held)).isZero();
  }

  @Test
  void consentOfAnotherPersonSendsNothing() {
    var held = world.agreed("Thimble", NOW);
    var other = world.agreed("Hobnail", NOW);

    assertThatThrownBy(
            () -> send(new Held(held.person(), held.detention(), other.basis()), UUID.randomUUID()))
        .isInstanceOf(Refusal.class);
    assertThat(rows(held)).isZero();
  }

  @Test
  void nurseOfAnotherSuiteReachesNothing() {
    var held = world.agreed("Thimble", NOW);
    send(held, UUID.randomUUID());
    var service = casework.sending(NOW);

    assertOutOfScope(() -> service.propose(held.detention(), world.nurseElsewhere));
    assertOutOfScope(() -> service.card(held.detention(), world.service, world.nurseElsewhere));
    assertOutOfScope(
        () ->
            service.send(
                held.detention(),
                world.service,
                held.basis(),
                UUID.randomUUID(),
                world.nurseElsewhere));
  }

  @Test
  void workerOfAnotherProviderSeesAndChangesNothing() {
    var sent = send(world.agreed("Thimble", NOW), UUID.randomUUID());
    var page = casework.caseload(NOW).list(everybodys(), 0, 50, world.stranger);

    assertThat(page.items()).isEmpty();
    assertThat(page.matching()).isZero();
    assertThat(page.open()).isZero();
    assertOutOfScope(() -> casework.caseload(NOW).open(sent.details().id(), world.stranger));
    assertOutOfScope(() -> contact(sent, ContactResult.REACHED, world.stranger));
  }

  @Test
  void followsAReferralFromFirstContactToClosure() {
    var sent = send(world.agreed("Thimble", NOW), UUID.randomUUID());
    var reached = contact(sent, ContactResult.REACHED, world.worker);
    var followUp = casework.followUp(NOW);

    var booked = followUp.book(step(reached), TUESDAY_TEN, world.worker);
    var attended =
        casework.followUp(TUESDAY_TEN).attended(step(booked), "Came early.", world.worker);
    var closed = followUp.close(step(attended), Closure.COMPLETED, "", world.worker);

    assertThat(closed.state()).isEqualTo(ReferralState.CLOSED);
    assertThat(closed.details().owner()).contains(world.worker.id());
    var file = casework.caseload(NOW).open(sent.details().id(), world.worker);
    assertThat(file.referral()).isEqualTo(closed);
    assertThat(file.history())
        .extracting(line -> line.event().what())
        .contains(
            new ReferralEvent.WasSent(),
            new ReferralEvent.WasContacted(ContactWay.PHONE, ContactResult.REACHED),
            new ReferralEvent.WasBooked(),
            new ReferralEvent.WasAttended(),
            new ReferralEvent.WasClosed(Closure.COMPLETED))
        .hasSize(5);
    assertThat(file.disclosed().alcoholResult())
        .contains(
            new AlcoholNeed(
                "AUDIT", 24, Optional.of(ReferralReason.AUDIT_POSSIBLE_DEPENDENCE), true));
    assertThat(casework.events)
        .extracting(OutboxEvent::kind)
        .containsExactly(
            EventKind.REFERRAL_SENT, EventKind.REFERRAL_ATTENDED, EventKind.REFERRAL_CLOSED);
    assertThatThrownBy(() -> followUp.close(step(closed), Closure.OTHER, "", world.worker))
        .isInstanceOf(Refusal.class)
        .hasMessage("referral.closed");
    assertThat(casework.caseload(NOW).list(everybodys(), 0, 50, world.worker).items())
        .extracting(CaseloadItem::next)
        .containsExactly(new Due.Ask(CheckPoint.MONTHS_3, local("2027-02-16T17:00")));
  }

  @Test
  void secondWorkerIsToldWhoChangedWhatAndNothingIsOverwritten() {
    var sent = send(world.agreed("Thimble", NOW), UUID.randomUUID());
    var later = NOW.plusSeconds(60);
    casework
        .followUp(later)
        .recordContact(
            step(sent),
            ContactWay.TEXT,
            ContactResult.NO_ANSWER,
            Optional.empty(),
            "",
            world.worker);

    assertThatThrownBy(() -> contact(sent, ContactResult.REACHED, world.colleague))
        .isInstanceOfSatisfying(
            Stale.class,
            stale -> {
              assertThat(stale.changedBy()).isEqualTo("Sam Worker");
              assertThat(stale.changedAt()).isEqualTo(later);
            });
    assertThat(casework.caseload(NOW).open(sent.details().id(), world.worker).referral().state())
        .isEqualTo(ReferralState.ASSIGNED);
  }

  @Test
  void contendedEditsLoseNone() throws Exception {
    var sent = send(world.agreed("Thimble", NOW), UUID.randomUUID());
    var accepted = new AtomicInteger();
    var work = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 40; i++) {
      var actor = i % 2 == 0 ? world.worker : world.colleague;
      work.add(() -> retryUntilKept(sent, actor, accepted));
    }

    together(work);

    var file = casework.caseload(NOW).open(sent.details().id(), world.worker);
    assertThat(accepted).hasValue(40);
    assertThat(file.history()).hasSize(42);
    assertThat(file.referral().details().version()).isEqualTo(42);
  }

  private boolean retryUntilKept(Referral sent, Actor actor, AtomicInteger accepted) {
    while (true) {
      var current = casework.caseload(NOW).open(sent.details().id(), actor).referral();
      try {
        contact(current, ContactResult.NO_ANSWER, actor);
        accepted.incrementAndGet();
        return true;
      } catch (Stale again) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void doubleTapOnAContactRecordsOne() throws Exception {
    var sent = send(world.agreed("Thimble", NOW), UUID.randomUUID());
    var step = step(sent);
    Callable<Referral> tap =
        () ->
            casework
                .followUp(NOW)
                .recordContact(
                    step,
                    ContactWay.PHONE,
                    ContactResult.REACHED,
                    Optional.empty(),
                    "Will come.",
                    world.worker);

    var outcomes = together(List.of(tap, tap, tap, tap));

    assertThat(outcomes).allSatisfy(it -> assertThat(it.details().version()).isEqualTo(2));
    assertThat(casework.caseload(NOW).open(sent.details().id(), world.worker).history()).hasSize(2);
  }

  @Test
  void refusesAnAppointmentInThePastWhenClosedOrOverlapping() {
    var first = reached("Thimble");
    var second = reached("Hobnail");
    var followUp = casework.followUp(NOW);
    followUp.book(step(first), TUESDAY_TEN, world.worker);

    assertRefused(
        "referral.in-the-past",
        () -> followUp.book(step(second), NOW.minusSeconds(1), world.worker));
    assertRefused(
        "referral.service-closed",
        () -> followUp.book(step(second), local("2026-11-21T10:00"), world.worker));
    assertThatThrownBy(
            () -> followUp.book(step(second), TUESDAY_TEN.plusSeconds(900), world.worker))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("referral.clash");
              assertThat(refusal.arguments()).first().isEqualTo(local("2026-11-17T10:45"));
            });
    assertRefused(
        "referral.reach-first",
        () ->
            followUp.book(
                step(send(world.agreed("Teasel", NOW), UUID.randomUUID())),
                TUESDAY_TEN,
                world.worker));
    assertThat(appointments(second)).isZero();
  }

  @Test
  void twoBookingsAtOnceForOneOwnerDoNotClash() throws Exception {
    var cases = List.of(reached("Thimble"), reached("Hobnail"), reached("Teasel"));
    var kept = new AtomicInteger();
    var work = new ArrayList<Callable<Boolean>>();
    for (var one : cases) {
      work.add(
          () -> {
            try {
              casework.followUp(NOW).book(step(one), TUESDAY_TEN, world.worker);
              kept.incrementAndGet();
            } catch (Refusal clash) {
              assertThat(clash.code()).isEqualTo("referral.clash");
            }
            return true;
          });
    }

    together(work);

    assertThat(kept).hasValue(1);
  }

  @Test
  void movingAnAppointmentLeavesOneStanding() {
    var reached = reached("Thimble");
    var booked = casework.followUp(NOW).book(step(reached), TUESDAY_TEN, world.worker);

    var moved =
        casework.followUp(NOW).book(step(booked), TUESDAY_TEN.plusSeconds(900), world.worker);

    assertThat(((Referral.Booked) moved).startsAt()).isEqualTo(TUESDAY_TEN.plusSeconds(900));
    assertThat(appointments(moved)).isEqualTo(1);
  }

  @Test
  void listsByUrgencyThenDueWithExactCounts() {
    var late = send(world.agreed("Late", NOW), UUID.randomUUID());
    contact(late, ContactResult.NO_ANSWER, world.colleague);
    var today = local("2026-11-18T09:00");
    var fresh = world.agreed("Fresh", NOW);
    casework
        .sending(local("2026-11-16T18:00"))
        .send(fresh.detention(), world.service, fresh.basis(), UUID.randomUUID(), world.nurse);
    var caseload = casework.caseload(today);

    var page = caseload.list(everybodys(), 0, 50, world.worker);

    assertThat(page.items())
        .extracting(CaseloadItem::familyName, CaseloadItem::urgency)
        .containsExactly(tuple("Late", Urgency.OVERDUE), tuple("Fresh", Urgency.NEVER_CONTACTED));
    assertThat(page.items().getFirst().lastTry().orElseThrow().what())
        .isEqualTo(new ReferralEvent.WasContacted(ContactWay.PHONE, ContactResult.NO_ANSWER));
    assertThat(page.items().getFirst().owner().orElseThrow().displayName()).isEqualTo("Jo Worker");
    assertThat(page.queue(Urgency.OVERDUE).cases()).isEqualTo(1);
    assertThat(page.queue(Urgency.OVERDUE).late()).isEqualTo(1);
    assertThat(page.open()).isEqualTo(2);
  }

  @Test
  void filtersByOwnerQueueAndNameAndPagesWithoutOverlap() {
    for (String name : List.of("Thimble", "Hobnail", "Teasel", "Thistle")) {
      send(world.agreed(name, NOW), UUID.randomUUID());
    }
    reached("Drumlin");
    var caseload = casework.caseload(NOW);

    assertThat(names(caseload.list(CaseloadFilter.of(Owner.MINE), 0, 50, world.worker)))
        .containsExactly("Drumlin");
    assertThat(names(caseload.list(CaseloadFilter.of(Owner.NOBODYS), 0, 50, world.worker)))
        .containsExactlyInAnyOrder("Thimble", "Hobnail", "Teasel", "Thistle");
    assertThat(names(caseload.list(everybodys().named("thi, rosa"), 0, 50, world.worker)))
        .containsExactlyInAnyOrder("Thimble", "Thistle");
    var all = caseload.list(everybodys(), 0, 50, world.worker);
    var paged = new ArrayList<String>();
    for (int offset = 0; offset < all.matching(); offset += 2) {
      paged.addAll(names(caseload.list(everybodys(), offset, 2, world.worker)));
    }
    assertThat(paged).isEqualTo(names(all)).hasSize(5);
  }

  private static List<String> names(CaseloadPage page) {
    return page.items().stream().map(CaseloadItem::familyName).toList();
  }

  @Test
  void everyLookIsOnTheTrailWithItsPeople() {
    var held = world.agreed("Thimble", NOW);
    var sent = send(held, UUID.randomUUID());
    casework.caseload(NOW).list(everybodys(), 0, 50, world.worker);
    casework.caseload(NOW).open(sent.details().id(), world.worker);

    assertThat(casework.trail)
        .extracting(Casework.Seen::action, Casework.Seen::people)
        .containsExactly(
            tuple(AuditAction.REFERRAL_SENT, List.of(held.person())),
            tuple(AuditAction.CASELOAD_VIEWED, List.of(held.person())),
            tuple(AuditAction.CASE_UPDATED, List.of(held.person())),
            tuple(AuditAction.CASE_VIEWED, List.of(held.person())));
  }

  @Test
  void withdrawnConsentStopsTheReferralAndHidesTheResult() {
    var held = world.agreed("Thimble", NOW);
    var sent = contact(send(held, UUID.randomUUID()), ContactResult.REACHED, world.worker);
    casework.followUp(NOW).book(step(sent), TUESDAY_TEN, world.worker);
    var event =
        OutboxEvent.of(EventKind.CONSENT_DECIDED, held.detention().value(), held.person(), NOW);

    casework.relay(event, NOW);
    assertThat(state(sent)).isEqualTo(ReferralState.BOOKED);
    world.withdraw(held.basis());
    casework.relay(event, NOW);
    casework.relay(event, NOW);

    assertThat(state(sent)).isEqualTo(ReferralState.WITHDRAWN);
    assertThat(appointments(sent)).isZero();
    var file = casework.caseload(NOW).open(sent.details().id(), world.worker);
    assertThat(file.disclosed().alcoholResult()).isEmpty();
    assertThat(file.standing()).isEmpty();
    assertThat(file.history()).hasSize(4);
  }

  @Test
  void resultIsHiddenOnceTheConsentHasRunOut() {
    var sent = send(world.agreed("Thimble", NOW), UUID.randomUUID());

    assertThat(result(sent, NOW.plusSeconds(86_399))).isPresent();
    assertThat(result(sent, NOW.plusSeconds(86_400))).isEmpty();
  }

  private Optional<AlcoholNeed> result(Referral referral, Instant at) {
    return casework
        .caseload(at)
        .open(referral.details().id(), world.worker)
        .disclosed()
        .alcoholResult();
  }

  private ReferralState state(Referral referral) {
    return casework.caseload(NOW).open(referral.details().id(), world.worker).referral().state();
  }

  private static CaseloadFilter everybodys() {
    return CaseloadFilter.of(Owner.EVERYBODYS);
  }

  private Referral send(Held held, UUID request) {
    return casework
        .sending(NOW)
        .send(held.detention(), world.service, held.basis(), request, world.nurse);
  }

  private Referral reached(String name) {
    return contact(
        send(world.agreed(name, NOW), UUID.randomUUID()), ContactResult.REACHED, world.worker);
  }

  private Referral contact(Referral referral, ContactResult result, Actor actor) {
    return casework
        .followUp(NOW)
        .recordContact(step(referral), ContactWay.PHONE, result, Optional.empty(), "", actor);
  }

  private static CaseStep step(Referral referral) {
    return new CaseStep(referral.details().id(), referral.details().version(), UUID.randomUUID());
  }

  private int rows(Held held) {
    return owner.fetchCount(REFERRAL, REFERRAL.DETENTION_ID.eq(held.detention()));
  }

  private int appointments(Referral referral) {
    return owner.fetchCount(
        APPOINTMENT,
        APPOINTMENT.REFERRAL_ID.eq(referral.details().id()),
        APPOINTMENT.STATE.eq(Appointment.State.BOOKED));
  }

  private static <T> List<T> together(List<? extends Callable<T>> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var outcomes = new ArrayList<T>();
      for (var future : threads.invokeAll(work)) {
        outcomes.add(future.get());
      }
      return outcomes;
    }
  }

  private static void assertOutOfScope(Runnable work) {
    assertThatThrownBy(work::run).isInstanceOf(OutOfScope.class);
  }

  private static void assertRefused(String code, Runnable work) {
    assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessage(code);
  }

  private static Instant local(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(DueTimes.ZONE).toInstant();
  }

  @Test
  void filtersBySuiteDistrictAndNeedAndSortsWithExactCounts() {
    for (String name : List.of("Thimble", "Hobnail", "Teasel")) {
      send(world.agreed(name, NOW), UUID.randomUUID());
    }
    reached("Drumlin");
    var caseload = casework.caseload(NOW);
    var suite = world.nurse.scope().requireSuite();
    var other = world.nurseElsewhere.scope().requireSuite();

    assertThat(count(caseload, everybodys().from(Optional.of(suite)))).isEqualTo(4);
    assertThat(count(caseload, everybodys().from(Optional.of(other)))).isZero();
    assertThat(count(caseload, everybodys().living(Optional.of(world.district)))).isEqualTo(4);
    assertThat(
            count(
                caseload,
                everybodys().because(Optional.of(ReferralReason.AUDIT_POSSIBLE_DEPENDENCE))))
        .isEqualTo(4);
    assertThat(count(caseload, everybodys().because(Optional.of(ReferralReason.AUDIT_HIGHER_RISK))))
        .isZero();
    assertThat(names(caseload.list(everybodys().sorted(Sort.PERSON), 0, 50, world.worker)))
        .containsExactly("Drumlin", "Hobnail", "Teasel", "Thimble");
    assertThat(names(caseload.list(everybodys().sorted(Sort.OWNER), 0, 50, world.worker)).getLast())
        .isEqualTo("Drumlin");
  }

  private int count(CaseloadService caseload, CaseloadFilter filter) {
    var page = caseload.list(filter, 0, 50, world.worker);
    assertThat(page.items()).hasSize(page.matching());
    return page.matching();
  }

  @Test
  void refusesAnAppointmentOnAClosedDayAndWhereTheServiceIsFull() throws Exception {
    owner
        .insertInto(SERVICE_CLOSED)
        .set(SERVICE_CLOSED.SERVICE_ID, world.service)
        .set(SERVICE_CLOSED.DAY, LocalDate.of(2026, 11, 17))
        .execute();
    owner
        .update(SERVICE)
        .set(SERVICE.APPOINTMENTS_A_DAY, 1)
        .where(SERVICE.SERVICE_ID.eq(world.service))
        .execute();
    var first = reached("Thimble");
    var second =
        contact(
            send(world.agreed("Hobnail", NOW), UUID.randomUUID()),
            ContactResult.REACHED,
            world.colleague);
    var wednesday = local("2026-11-18T10:00");

    assertRefused(
        "referral.service-closed",
        () -> casework.followUp(NOW).book(step(first), TUESDAY_TEN, world.worker));
    var kept = new AtomicInteger();
    together(
        List.<Callable<Boolean>>of(
            () -> tryBook(first, wednesday, world.worker, kept),
            () -> tryBook(second, wednesday.plusSeconds(7200), world.colleague, kept)));
    assertThat(kept).hasValue(1);
    assertThat(casework.calendar().week(LocalDate.of(2026, 11, 20), Optional.empty(), world.lead))
        .satisfies(
            week -> {
              assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 16));
              assertThat(week.entries()).hasSize(1);
            });
    assertThat(
            casework
                .calendar()
                .week(LocalDate.of(2026, 11, 20), Optional.empty(), world.stranger)
                .entries())
        .isEmpty();
  }

  private boolean tryBook(Referral referral, Instant at, Actor actor, AtomicInteger kept) {
    try {
      casework.followUp(NOW).book(step(referral), at, actor);
      kept.incrementAndGet();
    } catch (Refusal full) {
      assertThat(full.code()).isEqualTo("referral.service-full");
    }
    return true;
  }
}
