package org.bridewell.core.consent;

/// What is decided: two separate things, two records (Caldicott principles; common law).
public enum ConsentPurpose {
  /// To be referred to one service; the recipient is the service.
  REFERRAL,
  /// To have information shared with one recipient.
  SHARE
}
