package org.bridewell.core.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.observation.EarlyWarning.Act;
import org.bridewell.core.shared.Actor;

/// When observations are due again. Intervals are starting values after the Royal College's, in
/// custody stricter; the clinical lead may make them stricter still.
final class Clocks {
  /// What `about` says of the clock that waits for values that are missing.
  static final String INCOMPLETE = "INCOMPLETE";

  static final Duration TRY_AGAIN = Duration.ofMinutes(15);
  static final Duration EMERGENCY = Duration.ofMinutes(15);
  static final Duration CLINICIAN = Duration.ofMinutes(30);
  static final Duration NO_SCORE = Duration.ofHours(1);
  static final Duration DECIDE = Duration.ofHours(4);

  private final CareClocks clocks;

  Clocks(CareClocks clocks) {
    this.clocks = clocks;
  }

  /// How often from now on; empty where these values ask for nothing.
  static Optional<Duration> every(Act act) {
    return switch (act) {
      case EMERGENCY -> Optional.of(EMERGENCY);
      case CLINICIAN -> Optional.of(CLINICIAN);
      case NO_SCORE -> Optional.of(NO_SCORE);
      case DECIDE -> Optional.of(DECIDE);
      case GO_ON, NOTHING_YET -> Optional.empty();
    };
  }

  /// A set was finished: what was due is done, what it asks for is due again. Low values end no
  /// clock (HZ-12), missing ones start one.
  void observed(Detention held, Round round, Act act, boolean complete, Actor by, Instant now) {
    var at = round.observedAt();
    clocks.done(held.id(), ClockKind.OBSERVATIONS, "", by.id(), at);
    every(act)
        .ifPresent(
            every ->
                clocks.start(
                    CareClock.repeating(
                        held.id(), ClockKind.OBSERVATIONS, "", every, act.name(), by.id(), at)));
    clocks.done(held.id(), ClockKind.OBSERVATIONS, INCOMPLETE, by.id(), now);
    if (!complete) {
      begun(held, by, now);
    }
  }

  /// A set was begun, or values of it are missing: somebody comes back to it.
  void begun(Detention held, Actor by, Instant now) {
    clocks.start(
        CareClock.once(
            held.id(),
            ClockKind.OBSERVATIONS,
            INCOMPLETE,
            now.plus(TRY_AGAIN),
            INCOMPLETE,
            by.id(),
            now));
  }

  /// One of the series was done: the next is due as far along as the series is.
  void headInjuryDone(Detention held, List<Round> rounds, Round round, Actor by) {
    var running = clocks.running(held.id(), ClockKind.HEAD_INJURY, "");
    if (running.isEmpty() || !HeadInjurySeries.counts(round)) {
      return;
    }
    var at = round.observedAt();
    var next = HeadInjurySeries.next(rounds);
    if (running.get().every().filter(next::equals).isPresent()) {
      clocks.done(held.id(), ClockKind.HEAD_INJURY, "", by.id(), at);
      return;
    }
    clocks.end(held.id(), ClockKind.HEAD_INJURY, "", by.id(), at, "NEXT_STAGE");
    clocks.start(
        CareClock.repeating(
            held.id(), ClockKind.HEAD_INJURY, "", next, running.get().reason(), by.id(), at));
  }
}
