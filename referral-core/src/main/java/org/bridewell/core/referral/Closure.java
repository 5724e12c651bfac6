package org.bridewell.core.referral;

/// Why a referral ended.
public enum Closure {
  COMPLETED,
  DECLINED,
  NO_CONTACT,
  TRANSFERRED,
  CUSTODY,
  OTHER
}
