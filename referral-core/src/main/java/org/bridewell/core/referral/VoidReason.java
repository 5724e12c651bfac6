package org.bridewell.core.referral;

/// Why a referral should never have been made.
public enum VoidReason {
  WRONG_PERSON,
  WRONG_SERVICE,
  ENTERED_TWICE,
  OTHER
}
