package org.bridewell.core.instrument;

/// What UK practice asks to consider after a result: the closed list that bands and flags name.
public enum Action {
  /// Positive feedback, no more.
  FEEDBACK,
  /// Simple brief advice, 5 to 10 minutes.
  BRIEF_ADVICE,
  /// Offer extended brief intervention, 20 to 30 minutes.
  EXTENDED_INTERVENTION,
  /// Consider what the next higher band asks for.
  CONSIDER_NEXT_LEVEL,
  /// Offer referral to specialist assessment.
  SPECIALIST_REFERRAL,
  /// Check for withdrawal first, and say: do not stop suddenly. Excludes brief advice (HZ-13).
  WITHDRAWAL_CHECK
}
