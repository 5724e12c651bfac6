package org.bridewell.core.referral;

/// Why a provider does not take a referral on.
public enum DeclineReason {
  NO_CAPACITY,
  OUT_OF_AREA,
  NOT_ABLE_TO_ASSESS,
  WRONG_SERVICE,
  RISK,
  OTHER
}
