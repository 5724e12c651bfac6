package org.bridewell.core.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ReferralId;

/// Which times are free for an appointment: pure, on times that were read.
final class Diary {
  static final Duration LOOK_AHEAD = Duration.ofDays(21);
  private static final Duration STEP = Duration.ofMinutes(15);
  private final ServiceEntry service;
  private final WorkingDays days;
  private final Collection<Instant> taken;
  private final Set<LocalDate> full;

  /// @param taken when the owner's other appointments begin
  /// @param atService when the other appointments of the service begin, whoever has them
  Diary(
      ServiceEntry service,
      WorkingDays days,
      Collection<Instant> taken,
      Collection<Instant> atService) {
    this.service = service;
    this.days = days;
    this.taken = List.copyOf(taken);
    this.full = fullDays(service, atService);
  }

  /// The diary of an owner at a service, for one case, from some time on.
  static Diary of(
      ServiceEntry service,
      WorkingDays days,
      AccountId owner,
      ReferralId except,
      Appointments appointments,
      Instant from) {
    var begin = day(from).atStartOfDay(DueTimes.ZONE).toInstant();
    var end = from.plus(LOOK_AHEAD).plus(Appointment.LENGTH);
    return new Diary(
        service,
        days,
        appointments.startsInDiary(owner, from.minus(Appointment.LENGTH), end, except),
        service.limits().appointmentsADay().isPresent()
            ? appointments.startsAtService(service.id(), begin, end, except)
            : List.of());
  }

  private static Set<LocalDate> fullDays(ServiceEntry service, Collection<Instant> atService) {
    int limit = service.limits().appointmentsADay().orElse(Integer.MAX_VALUE);
    return atService.stream()
        .collect(Collectors.groupingBy(Diary::day, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(day -> day.getValue() >= limit)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static LocalDate day(Instant at) {
    return at.atZone(DueTimes.ZONE).toLocalDate();
  }

  /// The service can see nobody else on that day.
  boolean isFull(Instant startsAt) {
    return full.contains(day(startsAt))
        || service.limits().appointmentsADay().orElse(Integer.MAX_VALUE) == 0;
  }

  boolean clashes(Instant startsAt) {
    return taken.stream()
        .anyMatch(
            start -> Duration.between(start, startsAt).abs().compareTo(Appointment.LENGTH) < 0);
  }

  /// The next three times at which the service is open and the owner is free.
  List<Instant> nextFree(Instant from) {
    var quarter = STEP.toSeconds();
    var first = Instant.ofEpochSecond(Math.ceilDiv(from.getEpochSecond(), quarter) * quarter);
    return Stream.iterate(first, start -> start.plus(STEP))
        .takeWhile(start -> start.isBefore(from.plus(LOOK_AHEAD)))
        .filter(start -> service.isOpenFor(start, days) && !clashes(start) && !isFull(start))
        .limit(3)
        .toList();
  }
}
