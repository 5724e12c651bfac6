package org.bridewell.db.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.referral.Check.Health;
import org.bridewell.core.referral.Check.Measured;
import org.bridewell.core.referral.Check.Outcome;
import org.bridewell.core.referral.CheckPoint;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.NextAction;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.shared.AccountId;

/// Works one case as its next action asks, mostly in time, until it is closed or now is reached.
final class FollowUp {
  private static final int MOST_TRIES = 3;
  private static final double TAKES_IT_BACK = 0.3;
  private static final List<ContactWay> WAYS =
      List.of(ContactWay.PHONE, ContactWay.TEXT, ContactWay.IN_PERSON, ContactWay.LETTER);
  private static final List<ContactResult> RESULTS =
      List.of(
          ContactResult.REACHED,
          ContactResult.NO_ANSWER,
          ContactResult.WRONG_NUMBER,
          ContactResult.DECLINED);
  private final DemoCase work;
  private final DemoDecision consent;
  private final ServiceEntry service;
  private final AccountId worker;
  private final WorkTimes times;
  private final Draws draws;
  private final Draws asking;
  private final DemoIds ids;
  private int sessions;
  private int tries;
  private int missed;

  FollowUp(
      DemoCase work,
      DemoDecision consent,
      ServiceEntry service,
      AccountId worker,
      WorkTimes times,
      Draws draws,
      Draws asking,
      DemoIds ids) {
    this.work = work;
    this.consent = consent;
    this.service = service;
    this.worker = worker;
    this.times = times;
    this.draws = draws;
    this.asking = asking;
    this.ids = ids;
    this.sessions = sessions(consent.stay().person().drinking());
  }

  private int sessions(Drinking drinking) {
    return switch (drinking) {
      case NONE, LOWER, INCREASING -> draws.between(1, 4);
      case HIGHER -> draws.between(3, 6);
      case DEPENDENT -> draws.between(4, 9);
    };
  }

  void until(Instant now) {
    while (work.referral() instanceof Referral.Open open) {
      var at = moment(open.next().action(), open);
      if (at.isAfter(now)) {
        break;
      }
      ask(at);
      step(open, at);
    }
    ask(now);
  }

  /// Asks how the person does, mostly on the day.
  private void ask(Instant until) {
    if (work.referral().details().owner().isEmpty()) {
      return;
    }
    for (var check : work.checks()) {
      var at = check.dueAt().minusSeconds(60L * asking.between(5, 400));
      if (check.isOwed() && at.isBefore(until) && asking.percent(93)) {
        ask(check.point(), at);
      }
    }
  }

  private void ask(CheckPoint point, Instant at) {
    var outcome =
        asking.weighted(
            List.of(Outcome.REACHED, Outcome.NOT_REACHED, Outcome.WOULD_NOT_SAY), 66, 28, 6);
    boolean measured = point.measures() && outcome == Outcome.REACHED;
    work.check(point, outcome, measured ? measures() : Measured.NOTHING, worker, at);
  }

  private Measured measures() {
    return new Measured(
        OptionalInt.of(asking.between(1, 11)),
        asking.percent(85) ? OptionalInt.of(asking.between(2, 90)) : OptionalInt.empty(),
        Optional.of(asking.pick(List.of(Health.values()))));
  }

  /// Mostly in time, now and then days late.
  private Instant moment(NextAction action, Referral.Open open) {
    return switch (action) {
      case FIRST_CONTACT ->
          times.after(work.lastAt(), draws.weighted(0, 34, 32, 14, 8, 5, 4, 3), draws);
      case BOOK_APPOINTMENT -> soonOr(46, 0, 40, 28, 15, 10, 7);
      case DECIDE_WHAT_FOLLOWS -> soonOr(52, 0, 42, 28, 14, 10, 6);
      case SEE_THE_PERSON -> seen(open.next().dueAt());
      case TRY_AGAIN,
          FIND_ANOTHER_WAY,
          ASK_WHAT_GOT_IN_THE_WAY,
          OFFER_ANOTHER_TIME,
          VISIT,
          WRITE_A_LETTER,
          CLOSE_AS_DECLINED,
          FIND_ANOTHER_SERVICE,
          REVIEW_PROGRESS,
          GO_ON ->
          times.after(work.lastAt(), draws.weighted(0, 46, 22, 14, 10, 8), draws);
    };
  }

  private Instant soonOr(double percent, int... workingDays) {
    return draws.percent(percent)
        ? work.lastAt().plusSeconds(60L * draws.between(3, 25))
        : times.after(work.lastAt(), draws.weighted(workingDays), draws);
  }

  /// What came of an appointment is written down after it, seldom a day or two later.
  private Instant seen(Instant startsAt) {
    return draws.percent(93)
        ? startsAt.plusSeconds(60L * draws.between(35, 55))
        : times.after(startsAt, draws.between(1, 2), draws);
  }

  private void step(Referral.Open open, Instant at) {
    if (work.history().size() > 1 && draws.percent(TAKES_IT_BACK)) {
      withdraw(at);
      return;
    }
    switch (open.next().action()) {
      case FIRST_CONTACT,
          TRY_AGAIN,
          FIND_ANOTHER_WAY,
          ASK_WHAT_GOT_IN_THE_WAY,
          OFFER_ANOTHER_TIME,
          VISIT,
          WRITE_A_LETTER,
          GO_ON ->
          reach(open, at);
      case BOOK_APPOINTMENT -> book(at);
      case SEE_THE_PERSON -> see(at);
      case DECIDE_WHAT_FOLLOWS, REVIEW_PROGRESS, FIND_ANOTHER_SERVICE -> decide(at);
      case CLOSE_AS_DECLINED -> work.close(Closure.DECLINED, worker, at, "");
    }
  }

  private void reach(Referral.Open open, Instant at) {
    boolean mayGiveUp = !(open instanceof Referral.Attended) && work.history().size() > 1;
    if (mayGiveUp && (tries >= MOST_TRIES || missed >= MOST_TRIES)) {
      work.close(Closure.NO_CONTACT, worker, at, "");
      return;
    }
    var result = draws.weighted(RESULTS, 64, 29, 3, 4);
    tries = result == ContactResult.REACHED ? 0 : tries + 1;
    var way = draws.weighted(WAYS, 68, 17, 10, 5);
    work.contact(way, result, worker, at, Notes.about(result.name(), draws));
  }

  private void book(Instant at) {
    work.book(times.slot(service, worker, at, draws.between(2, 9), draws), worker, at);
  }

  private void see(Instant at) {
    if (draws.percent(74)) {
      sessions--;
      missed = 0;
      work.attended(worker, at, Notes.about("ATTENDED", draws));
    } else {
      missed++;
      work.notAttended(worker, at, Notes.about("NOT_ATTENDED", draws));
    }
  }

  private void decide(Instant at) {
    if (sessions > 0) {
      work.book(times.slot(service, worker, at, draws.between(7, 21), draws), worker, at);
      return;
    }
    var closure =
        draws.weighted(
            List.of(Closure.COMPLETED, Closure.TRANSFERRED, Closure.CUSTODY, Closure.OTHER),
            84,
            8,
            4,
            4);
    work.close(closure, worker, at, Notes.about("CLOSED", draws));
  }

  private void withdraw(Instant at) {
    var nurse = work.referral().details().sentBy();
    consent.decide(ConsentState.WITHDRAWN, at, ids.next(DemoIds.Kind.REQUEST));
    work.withdraw(nurse, at.plusSeconds(1));
  }
}
