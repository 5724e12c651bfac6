package org.bridewell.core.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;

/// The one rule of HZ-03: whoever is intoxicated, drowsy or may have swallowed something, wherever
/// that is recorded, is roused in full at least every 30 minutes (PACE Code C 9.3, Annex H).
///
/// Call it in the transaction of what is recorded. Nothing here ends the clock: that takes a named
/// clinician's direction, a transfer or a release.
public class Rousing {
  /// The longest time between two checks (PACE Code C 9.3).
  public static final Duration EVERY = Duration.ofMinutes(30);

  /// Why somebody is roused.
  public enum Cause {
    INTOXICATED,
    DROWSY,
    ASLEEP,
    SWALLOWED,
    /// Nobody can tell whether the person is intoxicated: it counts as so.
    CANNOT_TELL,
    /// The person cannot decide about consent now; drink takes that away for hours.
    CANNOT_DECIDE,
    /// A rousing check failed; the clock goes on beside the ambulance.
    NOT_ROUSED,
    /// A clinician or officer asks for it.
    ASKED_FOR
  }

  private final CareClocks clocks;
  private final SuiteChanges changes;
  private final AuditTrail trail;

  public Rousing(CareClocks clocks, SuiteChanges changes, AuditTrail trail) {
    this.clocks = clocks;
    this.changes = changes;
    this.trail = trail;
  }

  /// Starts the clock; where it runs already, it goes on as it is.
  public void start(Detention held, Cause cause, Actor by, Instant now) {
    boolean runs = clocks.running(held.id(), ClockKind.ROUSING, "").isPresent();
    clocks.start(
        CareClock.repeating(held.id(), ClockKind.ROUSING, "", EVERY, cause.name(), by.id(), now));
    if (!runs) {
      trail.record(
          by,
          AuditAction.CLOCK_STARTED,
          "detention:" + held.id().value(),
          List.of(held.person().id()),
          ClockKind.ROUSING + " " + cause);
    }
    changes.changed(held.suite(), now);
  }
}
