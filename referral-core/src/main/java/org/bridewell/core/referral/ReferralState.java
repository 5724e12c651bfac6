package org.bridewell.core.referral;

/// The states by name, as they are stored and counted; `Referral` holds what each may become.
public enum ReferralState {
  SENT,
  RECEIVED,
  ACCEPTED,
  DECLINED,
  ASSIGNED,
  CONTACTED,
  BOOKED,
  ATTENDED,
  NOT_ATTENDED,
  IN_PROGRESS,
  REOPENED,
  CLOSED,
  WITHDRAWN,
  VOID,
  DUPLICATE
}
