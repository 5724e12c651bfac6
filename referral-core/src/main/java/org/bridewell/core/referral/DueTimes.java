package org.bridewell.core.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
/// | did not attend | what the worker chose | 1 working day |
/// | work has begun | review how it goes | 10 working days |
/// | provider does not take it on | find another service | 1 working day |
/// | reopened | go on | 1 working day |
///
/// A first appointment is aimed at within 7 working days and late after 14. How the person does is
/// asked 24 hours after sending or, where that is no working day, at the same time of the next one;
/// after 7 and 28 days and 3 and 6 months at the end of that day, or of the working day before it,
/// for a consent of six months has then not run out.
public final class DueTimes {
  /// Local time of custody suites and services.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final Duration ONE_DAY = Duration.ofHours(24);
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
  private static final int FIRST_CONTACT_WITHIN = 2;
  private static final int REVIEW_WITHIN = 10;
  private static final int APPOINTMENT_AIM = 7;
  private static final int APPOINTMENT_LATEST = 14;
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

  NextStep afterAbsence(AfterAbsence then, Instant now) {
    return step(then.action(), now, 1);
  }

  NextStep afterBeginning(Instant now) {
    return step(NextAction.REVIEW_PROGRESS, now, REVIEW_WITHIN);
  }

  NextStep afterDecline(Instant now) {
    return step(NextAction.FIND_ANOTHER_SERVICE, now, 1);
  }

  NextStep afterReopening(Instant now) {
    return step(NextAction.GO_ON, now, 1);
  }

  /// When a first appointment should be, at the end of that day.
  public Instant firstAppointmentAim(Instant sentAt) {
    return endOfDay(days.after(day(sentAt), APPOINTMENT_AIM));
  }

  /// When a first appointment is late.
  public Instant firstAppointmentLatest(Instant sentAt) {
    return endOfDay(days.after(day(sentAt), APPOINTMENT_LATEST));
  }

  /// When to ask how the person does, for a referral sent then.
  public List<Check> checks(Instant sentAt) {
    return Arrays.stream(CheckPoint.values())
        .map(point -> new Check(point, dueAt(point, sentAt), Optional.empty()))
        .toList();
  }

  private Instant dueAt(CheckPoint point, Instant sentAt) {
    var sent = day(sentAt);
    return switch (point) {
      case HOURS_24 -> oneDayAfter(sentAt);
      case DAYS_7 -> endOfDay(days.onOrBefore(sent.plusDays(7)));
      case DAYS_28 -> endOfDay(days.onOrBefore(sent.plusDays(28)));
      case MONTHS_3 -> endOfDay(days.onOrBefore(sent.plusMonths(3)));
      case MONTHS_6 -> endOfDay(days.onOrBefore(sent.plusMonths(6).minusDays(1)));
    };
  }

  private Instant oneDayAfter(Instant sentAt) {
    var later = sentAt.plus(ONE_DAY).atZone(ZONE);
    if (days.isWorkingDay(later.toLocalDate())) {
      return later.toInstant();
    }
    return days.after(later.toLocalDate(), 1).atTime(later.toLocalTime()).atZone(ZONE).toInstant();
  }

  private NextStep step(NextAction action, Instant now, int workingDays) {
    return new NextStep(action, endOfDay(days.after(day(now), workingDays)));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }

  private static Instant endOfDay(LocalDate day) {
    return day.atTime(END_OF_DAY).atZone(ZONE).toInstant();
  }
}
