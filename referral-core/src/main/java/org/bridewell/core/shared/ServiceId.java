package org.bridewell.core.shared;

/// Names a service that takes referrals.
public record ServiceId(String value) {
  public ServiceId {
    Codes.check(value);
  }
}
