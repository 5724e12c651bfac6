package org.bridewell.core.exchange;

/// What happened, in the past tense; the subject of each kind is named beside it.
public enum EventKind {
  /// Subject: the detention.
  DETENTION_BEGAN,
  /// Subject: the sitting.
  SITTING_COMPLETED,
  /// Subject: the detention whose consents changed.
  CONSENT_DECIDED,
  /// Subject: the referral.
  REFERRAL_SENT,
  /// Subject: the referral.
  REFERRAL_ATTENDED,
  /// Subject: the referral.
  REFERRAL_CLOSED
}
