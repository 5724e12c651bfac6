package org.bridewell.ui.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.ui.kit.Texts;

/// Times as they are written on a desk: local, 24-hour clock, days with their name.
final class LocalTimes {
  private static final Texts TEXTS = Texts.of("referral");
  private static final DateTimeFormatter TIME = pattern("HH:mm");
  private static final DateTimeFormatter DAY = pattern("EEE d MMM");
  private static final DateTimeFormatter DAY_OF_YEAR = pattern("EEE d MMM uuuu");
  private static final DateTimeFormatter LONG_DAY = pattern("EEEE d MMMM");
  private static final DateTimeFormatter DATE = pattern("d MMM uuuu");
  private final Clock clock;

  LocalTimes(Clock clock) {
    this.clock = clock;
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }

  static ZonedDateTime local(Instant at) {
    return at.atZone(DueTimes.ZONE);
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return local(clock.instant()).toLocalDate();
  }

  /// `14:20`.
  static String time(Instant at) {
    return TIME.format(local(at));
  }

  /// `Tue 17 Nov`; with the year where it is another one.
  String day(Instant at) {
    var day = local(at).toLocalDate();
    return (day.getYear() == today().getYear() ? DAY : DAY_OF_YEAR).format(day);
  }

  /// `today 14:20`, or `Tue 17 Nov 14:20`.
  String dayAndTime(Instant at) {
    var day = local(at).toLocalDate().equals(today()) ? TEXTS.get("today") : day(at);
    return day + " " + time(at);
  }

  /// `Tue 17 Nov 2026, 09:12`.
  static String full(Instant at) {
    return DAY_OF_YEAR.format(local(at)) + ", " + time(at);
  }

  /// `Tuesday 24 November`, as it stands on what is taken away.
  static String longDay(Instant at) {
    return LONG_DAY.format(local(at));
  }

  /// `Mon 16 Nov 2026`, as it stands in a title.
  static String longDay(LocalDate day) {
    return DAY_OF_YEAR.format(day);
  }

  /// `Mon 16 Nov`.
  static String shortDay(LocalDate day) {
    return DAY.format(day);
  }

  /// `3 Feb 1990`.
  static String date(LocalDate date) {
    return DATE.format(date);
  }

  int age(LocalDate birth) {
    return (int) ChronoUnit.YEARS.between(birth, today());
  }

  /// How late or how far ahead: in minutes and hours up to 48 hours, then in days.
  String distance(Instant due) {
    var now = clock.instant();
    var late = due.isBefore(now);
    var between = late ? Duration.between(due, now) : Duration.between(now, due);
    var key = late ? "late." : "ahead.";
    if (between.toHours() < 1) {
      return TEXTS.get(key + "minutes", between.toMinutes());
    }
    if (between.toHours() < 48) {
      return TEXTS.get(key + "hours", between.toHours());
    }
    return TEXTS.get(key + "days", between.toDays());
  }
}
