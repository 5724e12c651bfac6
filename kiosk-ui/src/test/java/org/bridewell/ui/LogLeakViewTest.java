package org.bridewell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.bridewell.db.jooq.Tables.DETENTION;

import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.consent.ConsentService;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.consent.Question;
import org.bridewell.core.consent.Recipient;
import org.bridewell.core.consent.Signature;
import org.bridewell.core.custody.AlcoholCausal;
import org.bridewell.core.custody.Arrival;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.person.Person;
import org.bridewell.core.person.Persons;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.FollowUpService;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralService;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.Screenings;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.bridewell.ui.access.SignedIn;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// One detainee's whole way and every kind of trouble, at DEBUG: nothing of hers is in any log.
class LogLeakViewTest extends ServedApplication {
  private static final ServiceId SERVICE = new ServiceId("ALC-LEEDS");

  @Autowired Accounts accounts;
  @Autowired ArrivalService arrivals;
  @Autowired BoardService board;
  @Autowired SafetyService safety;
  @Autowired ScreeningService screening;
  @Autowired ConsentService consents;
  @Autowired ReferralService referrals;
  @Autowired CaseloadService caseload;
  @Autowired FollowUpService followUp;
  @Autowired Screenings screenings;
  @Autowired Persons persons;
  @Autowired UnitOfWork unit;
  @Autowired DSLContext dsl;
  @Autowired Clock clock;

  @Value("${bridewell.data}")
  Path data;

  @AfterEach
  void signOut() {
    becomeNobody();
  }

  @Test
  void leavesNothingOfAPersonInAnyLog() throws Exception {
    String logged;
    try (var log = new LogCapture()) {
      post("/sign-in", "username=Vraxholmby&password=" + TellTale.PASSWORD);
      var detention = arrive();
      askAboutSafety(detention);
      var sitting = screen(detention);
      decide(detention);
      follow(send(detention));
      refuseNumberTwice();
      breakAKey(detention);
      breakACheck(sitting);
      loseTheConnection();
      logged = log.text();
    }

    assertThat(logged).contains("DEBUG", "1062", "4025", "org.springframework.jdbc", "hikari");
    assertThat(TellTale.in(logged)).as("in the application's log").isEmpty();
    assertThat(TellTale.in(Files.readString(data.resolve("mariadb.log"))))
        .as("in the database's log")
        .isEmpty();
  }

  @Test
  void findsAPlantedLeak() {
    try (var log = new LogCapture()) {
      var leak = LoggerFactory.getLogger(getClass());
      var who = TellTale.PERSON;
      leak.debug("{} born {}", who.name().full(), who.dateOfBirth());
      leak.debug("{}", who.nhsNumber().orElseThrow().spaced());
      leak.debug("{}", who.pncId().orElseThrow().value());
      leak.debug("signed", new IllegalStateException(TellTale.STROKES));
      leak.atDebug().addKeyValue("record", TellTale.NUMBER.value()).log("arrived");
      leak.debug("{} {}", TellTale.NOTE, TellTale.PASSWORD);

      assertThat(TellTale.in(log.text())).isEqualTo(TellTale.kinds());
    }
  }

  private DetentionId arrive() {
    var nurse = signIn("nurse");
    arrivals.candidates(TellTale.PERSON, nurse);
    var detention = arrivals.arrive(arrival(), UUID.randomUUID(), nurse);
    board.open(nurse);
    var otherSuite = signIn("nurse2");
    assertThatThrownBy(() -> board.detention(detention, otherSuite)).isInstanceOf(OutOfScope.class);
    return detention;
  }

  private Arrival arrival() {
    return new Arrival(
        TellTale.NUMBER,
        TellTale.PERSON,
        arrivals.freeCells(signIn("nurse")).getFirst(),
        OffenceGroup.DISORDER,
        AlcoholCausal.YES,
        clock.instant().minus(Duration.ofHours(2)),
        List.of());
  }

  private void askAboutSafety(DetentionId detention) {
    var nurse = signIn("nurse");
    for (var flag : SafetyFlag.asked()) {
      var reply = flag == SafetyFlag.WITHDRAWAL_RISK ? SafetyReply.YES : SafetyReply.NO;
      safety.answer(detention, flag, reply, AnswerId.next(), nurse);
    }
    var officer = signIn("officer");
    safety.open(officer);
    for (var alert : safety.alerts(detention, officer)) {
      safety.acknowledge(alert, officer.id(), "2580", AlertAction.CLINICIAN, officer);
    }
  }

  private SittingId screen(DetentionId detention) {
    var nurse = signIn("nurse");
    var sitting = screening.begin(detention, nurse);
    for (var view = screening.open(sitting, nurse);
        view.path().next("ALCOHOL").isPresent();
        view = screening.open(sitting, nurse)) {
      var step = view.path().next("ALCOHOL").get();
      var most = step.item().options().stream().map(Option::code).toList().getLast();
      tap(sitting, step.instrument().id(), step.item().id(), most, nurse);
    }
    screening.complete(sitting, nurse);
    screening.results(sitting, nurse);
    return sitting;
  }

  private void tap(
      SittingId sitting, InstrumentId instrument, ItemId item, String option, Actor nurse) {
    var response = new Response.Answered(option);
    var tap = new Tap(AnswerId.next(), instrument, item, response, 0);
    screening.answer(sitting, tap, Optional.empty(), nurse);
  }

  private void decide(DetentionId detention) {
    var nurse = signIn("nurse");
    consents.assess(detention, true, true, true, true, true, nurse);
    consents.give(
        detention,
        List.of(Question.refer(SERVICE), Question.share(Recipient.HUB)),
        new Signature.Touch(TellTale.STROKES),
        UUID.randomUUID(),
        nurse);
    consents.refuse(detention, Question.share(Recipient.GP), UUID.randomUUID(), nurse);
  }

  private Referral send(DetentionId detention) {
    var nurse = signIn("nurse");
    var consent = referrals.propose(detention, nurse).consent().orElseThrow().id();
    var basis = new ConsentGiven(consent);
    var sent = referrals.send(detention, SERVICE, basis, UUID.randomUUID(), nurse);
    referrals.card(detention, SERVICE, nurse);
    return sent;
  }

  private void follow(Referral sent) {
    var worker = signIn("worker");
    var name = TellTale.PERSON.name().full();
    var search = CaseloadFilter.of(CaseloadFilter.Owner.EVERYBODYS).named(name);
    assertThat(caseload.list(search, 0, 50, worker).items()).hasSize(1);
    var reached =
        followUp.recordContact(
            step(sent),
            ContactWay.PHONE,
            ContactResult.REACHED,
            Optional.empty(),
            TellTale.NOTE,
            worker);
    var free = caseload.open(sent.details().id(), worker).freeTimes().getFirst();
    var booked = followUp.book(step(reached), free, worker);
    followUp.close(step(booked), Closure.DECLINED, TellTale.NOTE, worker);
  }

  private static CaseStep step(Referral seen) {
    var details = seen.details();
    return new CaseStep(details.id(), details.version(), UUID.randomUUID());
  }

  private void refuseNumberTwice() {
    var nurse = signIn("nurse");
    var again = arrival();
    report(Refusal.class, () -> arrivals.arrive(again, UUID.randomUUID(), nurse));
  }

  private void breakAKey(DetentionId detention) {
    report(
        IntegrityConstraintViolationException.class,
        () ->
            dsl.update(DETENTION)
                .set(DETENTION.CUSTODY_RECORD_NUMBER, TellTale.NUMBER.value())
                .where(DETENTION.DETENTION_ID.ne(detention))
                .and(DETENTION.SUITE_ID.eq(signIn("nurse").scope().requireSuite()))
                .execute());
  }

  private void breakACheck(SittingId sitting) {
    var nurse = signIn("nurse");
    var item = new ItemId("audit-9");
    var three =
        new Tap(AnswerId.next(), new InstrumentId("audit"), item, new Response.Answered("3"), 1);
    var by = new Screenings.By(nurse.id(), Optional.empty(), clock.instant());
    report(
        RuntimeException.class,
        () -> unit.execute(() -> screenings.record(sitting, three, OptionalInt.of(3), by)));
  }

  private void loseTheConnection() {
    var nurse = signIn("nurse");
    report(
        StoreUnavailable.class,
        () ->
            unit.execute(
                () -> {
                  persons.add(new Person(PersonId.next(), TellTale.PERSON), clock.instant());
                  killHealthConnections();
                  persons.similarTo(TellTale.PERSON);
                }));
    await()
        .pollInSameThread()
        .ignoreException(StoreUnavailable.class)
        .until(() -> !board.open(nurse).isEmpty());
  }

  /// An account may end its own connections, and sees no others.
  private static void killHealthConnections() {
    var other = TestDatabase.dsl(NarrowAccount.HEALTH);
    var mine = "SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID()";
    for (var connection : other.fetch(mine)) {
      other.execute("KILL " + connection.get(0, Long.class));
    }
  }

  /// Fails as it should, and ends where a view's uncaught error ends: in the log.
  private static void report(Class<? extends Throwable> expected, ThrowingCallable attempt) {
    var failure = catchThrowable(attempt);
    assertThat(failure).isInstanceOf(expected);
    new DefaultErrorHandler().error(new ErrorEvent(failure));
  }

  private Actor signIn(String account) {
    var actor = accounts.bySignInName(account).orElseThrow().account().actor();
    become(actor, new SignedIn(actor, Optional.empty(), false));
    return actor;
  }
}
