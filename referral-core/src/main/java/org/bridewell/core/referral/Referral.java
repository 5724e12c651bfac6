package org.bridewell.core.referral;

import java.time.Instant;
import org.bridewell.core.consent.DisclosureBasis;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.Refusal;

/// One arrest referral in the state it is in; each state offers only the steps that it allows.
///
/// An open referral always has a next step with a due time, so none falls silent.
public sealed interface Referral {
  /// What does not depend on the state.
  ReferralDetails details();

  /// The state by name.
  ReferralState state();

  /// The same state with other details.
  Referral with(ReferralDetails details);

  /// The next version in the same state: something was written down beside it.
  default Referral noted(AccountId worker) {
    return with(details().takenBy(worker));
  }

  /// Waits for somebody to act.
  sealed interface Open extends Referral {
    /// What has to be done next, and by when.
    NextStep next();

    @Override
    Open with(ReferralDetails details);

    /// After a contact that was made or tried; whoever did it takes a referral that nobody owns.
    Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due);

    /// Given to a worker; the next step and its time stay.
    default Open assigned(AccountId worker) {
      return with(details().ownedBy(worker));
    }

    /// The person is in custody again: whoever owns it is to know at once.
    default Open heldAgain(DetentionId later) {
      return with(details().changed(details().course().heldIn(later)));
    }

    /// The person was referred to the same service again, in a later stay: this case goes on, on
    /// the newer basis.
    default Open referredAgain(DetentionId later, DisclosureBasis newer) {
      return with(details().restingOn(newer, details().course().heldIn(later)));
    }

    /// Ends it, where the outcome fits what happened.
    ///
    /// @throws Refusal when it does not
    default Closed close(Closure closure, AccountId worker, Instant now) {
      boolean tried = next().action() != NextAction.FIRST_CONTACT;
      boolean seen = this instanceof Seen || details().course().begunAt().isPresent();
      boolean fits =
          switch (closure) {
            case COMPLETED -> seen;
            case NO_CONTACT -> tried && !seen;
            case DROPPED_OUT -> tried;
            case TRANSFERRED -> false;
            case DECLINED, NOT_SUITABLE, MOVED_AWAY, CUSTODY, DIED, OTHER -> true;
          };
      if (!fits) {
        throw new Refusal("referral.closure-" + closure);
      }
      return new Closed(details().takenBy(worker), closure, now);
    }

    /// Ends it here, for another service takes it on.
    default Closed transferred(AccountId worker, Instant now) {
      return new Closed(details().takenBy(worker), Closure.TRANSFERRED, now);
    }

    /// Stops it, for the person took the consent back.
    default Withdrawn withdraw() {
      return new Withdrawn(details().changed());
    }

    /// Ends it as the same as another, which goes on.
    ///
    /// @throws Refusal when it is not another case of the same person and service
    default Duplicate sameAs(Referral other) {
      var its = other.details();
      boolean fits =
          !its.id().equals(details().id())
              && its.person().equals(details().person())
              && its.service().equals(details().service())
              && other instanceof Open;
      if (!fits) {
        throw new Refusal("referral.not-the-same");
      }
      return new Duplicate(details().changed(), its.id());
    }

    /// Takes it back as made by mistake.
    default Voided voided(VoidReason reason) {
      return new Voided(details().changed(), reason);
    }
  }

  /// Nobody of the provider has reached the person yet.
  sealed interface Waiting extends Open {
    @Override
    Waiting with(ReferralDetails details);

    @Override
    default Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      var taken = details().takenBy(worker);
      return switch (result) {
        case REACHED, DECLINED -> new Contacted(taken, due.after(result, now));
        case NO_ANSWER, WRONG_NUMBER -> new Assigned(taken, due.after(result, now));
      };
    }

    @Override
    default Assigned assigned(AccountId worker) {
      return new Assigned(details().ownedBy(worker), next());
    }

    /// The provider does not take it on. It stays open: another service has to be found.
    default Declined declined(DeclineReason reason, Instant now, DueTimes due) {
      return new Declined(details().changed(), reason, due.afterDecline(now));
    }
  }

  /// Not accepted yet, so the provider still has to say whether it takes it on.
  sealed interface Offered extends Waiting {
    @Override
    Offered with(ReferralDetails details);

    /// The provider takes it on.
    default Accepted accepted() {
      return new Accepted(details().changed(), next());
    }
  }

  /// Reached at least once, so an appointment can be agreed.
  sealed interface Bookable extends Open {
    @Override
    Bookable with(ReferralDetails details);

    /// With an appointment; an earlier one that still stands is moved.
    default Booked book(Instant startsAt, AccountId worker) {
      return new Booked(details().takenBy(worker), startsAt);
    }

    @Override
    default Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      return new Contacted(details().takenBy(worker), due.after(result, now));
    }
  }

  /// The person was seen; a later contact does not undo that.
  sealed interface Seen extends Bookable {
    @Override
    Seen with(ReferralDetails details);

    /// The work with the person goes on, over more than one session.
    default InProgress begin(AccountId worker, Instant now, DueTimes due) {
      var taken = details().takenBy(worker);
      var course = taken.course().begun(now);
      return new InProgress(taken.with(course), due.afterBeginning(now));
    }
  }

  /// Sent by the suite.
  record Sent(ReferralDetails details, NextStep next) implements Offered {
    @Override
    public ReferralState state() {
      return ReferralState.SENT;
    }

    @Override
    public Sent with(ReferralDetails details) {
      return new Sent(details, next);
    }

    /// Somebody of the provider has read it.
    public Received received() {
      return new Received(details.changed(), next);
    }
  }

  /// Read by the provider.
  record Received(ReferralDetails details, NextStep next) implements Offered {
    @Override
    public ReferralState state() {
      return ReferralState.RECEIVED;
    }

    @Override
    public Received with(ReferralDetails details) {
      return new Received(details, next);
    }
  }

  /// Taken on by the provider, by no worker yet.
  record Accepted(ReferralDetails details, NextStep next) implements Waiting {
    @Override
    public ReferralState state() {
      return ReferralState.ACCEPTED;
    }

    @Override
    public Accepted with(ReferralDetails details) {
      return new Accepted(details, next);
    }
  }

  /// A worker has it.
  record Assigned(ReferralDetails details, NextStep next) implements Waiting {
    @Override
    public ReferralState state() {
      return ReferralState.ASSIGNED;
    }

    @Override
    public Assigned with(ReferralDetails details) {
      return new Assigned(details, next);
    }
  }

  /// Not taken on by the provider: open until another service has it, or it ends with an outcome.
  record Declined(ReferralDetails details, DeclineReason reason, NextStep next) implements Open {
    @Override
    public ReferralState state() {
      return ReferralState.DECLINED;
    }

    @Override
    public Declined with(ReferralDetails details) {
      return new Declined(details, reason, next);
    }

    /// To tell the person is no reason to wait longer with finding another service.
    @Override
    public Declined contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      return with(details.takenBy(worker));
    }

    /// The provider takes it on after all.
    public Accepted accepted(Instant now, DueTimes due) {
      return new Accepted(details.changed(), due.afterSending(now));
    }
  }

  /// The person was reached.
  record Contacted(ReferralDetails details, NextStep next) implements Bookable {
    @Override
    public ReferralState state() {
      return ReferralState.CONTACTED;
    }

    @Override
    public Contacted with(ReferralDetails details) {
      return new Contacted(details, next);
    }
  }

  /// An appointment stands.
  record Booked(ReferralDetails details, Instant startsAt) implements Bookable {
    @Override
    public ReferralState state() {
      return ReferralState.BOOKED;
    }

    @Override
    public NextStep next() {
      return new NextStep(NextAction.SEE_THE_PERSON, startsAt);
    }

    @Override
    public Booked with(ReferralDetails details) {
      return new Booked(details, startsAt);
    }

    /// A contact in between leaves the appointment standing.
    @Override
    public Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      return with(details.takenBy(worker));
    }

    /// The person came, at the time or before it; where the work has begun it goes on.
    public Seen attended(AccountId worker, Instant now, DueTimes due) {
      var taken = details.takenBy(worker);
      return taken.course().begunAt().isPresent()
          ? new InProgress(taken, due.afterBeginning(now))
          : new Attended(taken, due.afterAttendance(now));
    }

    /// The person did not come; the worker says what is done about it.
    ///
    /// @throws Refusal before the appointment has begun
    public NotAttended notAttended(AfterAbsence then, AccountId worker, Instant now, DueTimes due) {
      if (now.isBefore(startsAt)) {
        throw new Refusal("referral.not-begun");
      }
      return new NotAttended(details.takenBy(worker), due.afterAbsence(then, now));
    }
  }

  /// The person was seen.
  record Attended(ReferralDetails details, NextStep next) implements Seen {
    @Override
    public ReferralState state() {
      return ReferralState.ATTENDED;
    }

    @Override
    public Attended with(ReferralDetails details) {
      return new Attended(details, next);
    }

    @Override
    public Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      return new Attended(details.takenBy(worker), due.after(result, now));
    }
  }

  /// The work with the person goes on.
  record InProgress(ReferralDetails details, NextStep next) implements Seen {
    @Override
    public ReferralState state() {
      return ReferralState.IN_PROGRESS;
    }

    @Override
    public InProgress with(ReferralDetails details) {
      return new InProgress(details, next);
    }

    @Override
    public Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      return new InProgress(details.takenBy(worker), due.after(result, now));
    }
  }

  /// The person did not come to the appointment.
  record NotAttended(ReferralDetails details, NextStep next) implements Bookable {
    @Override
    public ReferralState state() {
      return ReferralState.NOT_ATTENDED;
    }

    @Override
    public NotAttended with(ReferralDetails details) {
      return new NotAttended(details, next);
    }

    @Override
    public Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      var taken = details.takenBy(worker);
      return switch (result) {
        case REACHED, DECLINED -> new Contacted(taken, due.after(result, now));
        case NO_ANSWER, WRONG_NUMBER -> new NotAttended(taken, due.after(result, now));
      };
    }
  }

  /// Taken up again after it had been closed.
  record Reopened(ReferralDetails details, NextStep next) implements Bookable {
    @Override
    public ReferralState state() {
      return ReferralState.REOPENED;
    }

    @Override
    public Reopened with(ReferralDetails details) {
      return new Reopened(details, next);
    }
  }

  /// Ended with an outcome.
  record Closed(ReferralDetails details, Closure closure, Instant closedAt) implements Referral {
    @Override
    public ReferralState state() {
      return ReferralState.CLOSED;
    }

    @Override
    public Closed with(ReferralDetails details) {
      return new Closed(details, closure, closedAt);
    }

    /// Takes it up again, by this worker.
    ///
    /// @throws Refusal when the person died, or when another service has it
    public Reopened reopen(AccountId worker, Instant now, DueTimes due) {
      switch (closure) {
        case TRANSFERRED, DIED -> throw new Refusal("referral.reopen-" + closure);
        case COMPLETED,
            DROPPED_OUT,
            DECLINED,
            NO_CONTACT,
            NOT_SUITABLE,
            MOVED_AWAY,
            CUSTODY,
            OTHER -> {}
      }
      return new Reopened(details.ownedBy(worker), due.afterReopening(now));
    }

    /// Takes it back as made by mistake.
    public Voided voided(VoidReason reason) {
      return new Voided(details.changed(), reason);
    }
  }

  /// Stopped by the person.
  record Withdrawn(ReferralDetails details) implements Referral {
    @Override
    public ReferralState state() {
      return ReferralState.WITHDRAWN;
    }

    @Override
    public Withdrawn with(ReferralDetails details) {
      return new Withdrawn(details);
    }
  }

  /// Made by mistake: it stays on record and says nothing about anybody.
  record Voided(ReferralDetails details, VoidReason reason) implements Referral {
    @Override
    public ReferralState state() {
      return ReferralState.VOID;
    }

    @Override
    public Voided with(ReferralDetails details) {
      return new Voided(details, reason);
    }
  }

  /// The same as another referral, which was found and goes on.
  record Duplicate(ReferralDetails details, ReferralId of) implements Referral {
    @Override
    public ReferralState state() {
      return ReferralState.DUPLICATE;
    }

    @Override
    public Duplicate with(ReferralDetails details) {
      return new Duplicate(details, of);
    }
  }
}
