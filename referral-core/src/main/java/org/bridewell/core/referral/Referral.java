package org.bridewell.core.referral;

import java.time.Instant;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Refusal;

/// One arrest referral in the state it is in; each state offers only the steps that it allows.
///
/// An open referral always has a next step with a due time, so none falls silent.
public sealed interface Referral {
  /// What does not depend on the state.
  ReferralDetails details();

  /// The state by name.
  ReferralState state();

  /// Waits for somebody to act.
  sealed interface Open extends Referral {
    /// What has to be done next, and by when.
    NextStep next();

    /// After a contact that was made or tried; whoever did it takes a referral that nobody owns.
    Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due);

    /// Ends it, where the outcome fits what happened.
    ///
    /// @throws Refusal when it does not
    default Closed close(Closure closure, AccountId worker, Instant now) {
      boolean tried = next().action() != NextAction.FIRST_CONTACT;
      boolean fits =
          switch (closure) {
            case COMPLETED -> this instanceof Attended;
            case NO_CONTACT -> tried && !(this instanceof Attended);
            case DECLINED, TRANSFERRED, CUSTODY, OTHER -> true;
          };
      if (!fits) {
        throw new Refusal("referral.closure-" + closure);
      }
      return new Closed(details().takenBy(worker), closure, now);
    }

    /// Stops it, for the person took the consent back.
    default Withdrawn withdraw() {
      return new Withdrawn(details().changed());
    }
  }

  /// Reached at least once, so an appointment can be agreed.
  sealed interface Bookable extends Open {
    /// With an appointment; an earlier one that still stands is moved.
    default Booked book(Instant startsAt, AccountId worker) {
      return new Booked(details().takenBy(worker), startsAt);
    }

    @Override
    default Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      return new Contacted(details().takenBy(worker), due.after(result, now));
    }
  }

  /// Sent by the suite; nobody has reached the person yet.
  record Sent(ReferralDetails details, NextStep next) implements Open {
    @Override
    public ReferralState state() {
      return ReferralState.SENT;
    }

    @Override
    public Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      var taken = details.takenBy(worker);
      return switch (result) {
        case REACHED, DECLINED -> new Contacted(taken, due.after(result, now));
        case NO_ANSWER, WRONG_NUMBER -> new Sent(taken, due.after(result, now));
      };
    }
  }

  /// The person was reached.
  record Contacted(ReferralDetails details, NextStep next) implements Bookable {
    @Override
    public ReferralState state() {
      return ReferralState.CONTACTED;
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

    /// A contact in between leaves the appointment standing.
    @Override
    public Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      return new Booked(details.takenBy(worker), startsAt);
    }

    /// The person came, at the time or before it.
    public Attended attended(AccountId worker, Instant now, DueTimes due) {
      return new Attended(details.takenBy(worker), due.afterAttendance(now));
    }

    /// The person did not come.
    ///
    /// @throws Refusal before the appointment has begun
    public NotAttended notAttended(AccountId worker, Instant now, DueTimes due) {
      if (now.isBefore(startsAt)) {
        throw new Refusal("referral.not-begun");
      }
      return new NotAttended(details.takenBy(worker), due.afterAbsence(now));
    }
  }

  /// The person was seen.
  record Attended(ReferralDetails details, NextStep next) implements Bookable {
    @Override
    public ReferralState state() {
      return ReferralState.ATTENDED;
    }

    /// A later contact does not undo that the person was seen.
    @Override
    public Open contacted(ContactResult result, AccountId worker, Instant now, DueTimes due) {
      return new Attended(details.takenBy(worker), due.after(result, now));
    }
  }

  /// The person did not come to the appointment.
  record NotAttended(ReferralDetails details, NextStep next) implements Bookable {
    @Override
    public ReferralState state() {
      return ReferralState.NOT_ATTENDED;
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

  /// Ended with an outcome.
  record Closed(ReferralDetails details, Closure closure, Instant closedAt) implements Referral {
    @Override
    public ReferralState state() {
      return ReferralState.CLOSED;
    }
  }

  /// Stopped by the person.
  record Withdrawn(ReferralDetails details) implements Referral {
    @Override
    public ReferralState state() {
      return ReferralState.WITHDRAWN;
    }
  }
}
