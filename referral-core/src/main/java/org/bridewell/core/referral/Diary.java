package org.bridewell.core.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Which times are free for an appointment: pure, on times that were read.
final class Diary {
  static final Duration LOOK_AHEAD = Duration.ofDays(21);
  private static final Duration STEP = Duration.ofMinutes(15);
  private final ServiceEntry service;
  private final WorkingDays days;
  private final Collection<Instant> taken;

  Diary(ServiceEntry service, WorkingDays days, Collection<Instant> taken) {
    this.service = service;
    this.days = days;
    this.taken = List.copyOf(taken);
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
        .filter(start -> service.isOpenFor(start, days) && !clashes(start))
        .limit(3)
        .toList();
  }
}
