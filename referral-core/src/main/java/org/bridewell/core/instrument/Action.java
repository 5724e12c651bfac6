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
  WITHDRAWAL_CHECK,
  /// Ask the longer instrument that this short screen leads to.
  LONGER_SCREEN,
  /// Offer referral to mental health or liaison and diversion.
  MENTAL_HEALTH_REFERRAL,
  /// Offer referral for an assessment of learning disability.
  LEARNING_DISABILITY_REFERRAL,
  /// Offer referral for an assessment of autism or ADHD.
  NEURODIVERSITY_REFERRAL,
  /// Recommend an appropriate adult now; the custody officer decides (PACE Code C 1.4).
  RECOMMEND_APPROPRIATE_ADULT,
  /// Easy Read, symbols, read aloud, an interpreter: what helps to understand and be understood.
  COMMUNICATION_SUPPORT,
  /// A clinician sees the person urgently.
  URGENT_REVIEW,
  /// The path after any thought of suicide or self-harm, the same for every yes (NICE NG225).
  SAFETY_PATH,
  /// Call 999.
  EMERGENCY_999
}
