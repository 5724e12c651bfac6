package org.bridewell.core.referral;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// When each next step is due, as the policy reads; a due time is the end of a working day.
///
/// | after | next | due |
/// |---|---|---|
/// | sent | first contact | 2 working days |
/// | reached | book an appointment | 1 working day |
/// | no answer | try again | 1 working day |
/// | wrong number | find another way | 1 working day |
/// | does not want contact | close | 1 working day |
/// | attended | decide what follows | 2 working days |
/// | did not attend | ask what got in the way | 1 working day |
public final class DueTimes {
  /// Local time of custody suites and services.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
  private static final int FIRST_CONTACT_WITHIN = 2;
  private final WorkingDays days;

  public DueTimes(WorkingDays days) {
    this.days = days;
  }

  /// The step that a new referral waits for.
  public NextStep afterSending(Instant now) {
    return step(NextAction.FIRST_CONTACT, now, FIRST_CONTACT_WITHIN);
  }

  NextStep after(ContactResult result, Instant now) {
    return switch (result) {
      case REACHED -> step(NextAction.BOOK_APPOINTMENT, now, 1);
      case NO_ANSWER -> step(NextAction.TRY_AGAIN, now, 1);
      case WRONG_NUMBER -> step(NextAction.FIND_ANOTHER_WAY, now, 1);
      case DECLINED -> step(NextAction.CLOSE_AS_DECLINED, now, 1);
    };
  }

  NextStep afterAttendance(Instant now) {
    return step(NextAction.DECIDE_WHAT_FOLLOWS, now, 2);
  }

  NextStep afterAbsence(Instant now) {
    return step(NextAction.ASK_WHAT_GOT_IN_THE_WAY, now, 1);
  }

  private NextStep step(NextAction action, Instant now, int workingDays) {
    var day = days.after(now.atZone(ZONE).toLocalDate(), workingDays);
    return new NextStep(action, day.atTime(END_OF_DAY).atZone(ZONE).toInstant());
  }
}
