package org.bridewell.core.custody;

/// What a clock asks for, when it is due.
public enum ClockKind {
  /// A full rousing check (PACE Code C 9.3 and Annex H).
  ROUSING,
  /// A set of observations.
  OBSERVATIONS,
  /// A set of the head-injury series.
  HEAD_INJURY,
  /// A look for signs of withdrawal.
  WITHDRAWAL,
  /// A dose of a medicine; which one is in `about`.
  DOSE,
  /// A look at the care plan.
  PLAN_REVIEW,
  /// A screening that was put off is tried again.
  TRY_AGAIN,
  /// Something that somebody owes this person; what is in `about`.
  TASK
}
