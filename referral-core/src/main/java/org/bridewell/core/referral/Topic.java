package org.bridewell.core.referral;

/// What a service is for.
public enum Topic {
  ALCOHOL,
  DRUGS,
  MENTAL_HEALTH
}
