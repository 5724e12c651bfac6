package org.bridewell.core.referral;

/// The queues of a caseload, the most urgent first; an open case is in exactly one.
public enum Urgency {
  /// Arrested again, and nobody has acted on it yet.
  HELD_AGAIN,
  /// The time for the next action has passed.
  OVERDUE,
  /// Nobody has tried yet, whether or not the time has passed.
  NEVER_CONTACTED,
  /// The next action is due later today.
  DUE_TODAY,
  LATER
}
