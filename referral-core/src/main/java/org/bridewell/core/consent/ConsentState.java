package org.bridewell.core.consent;

/// Where a decision stands; no record at all means "not asked".
public enum ConsentState {
  DEFERRED,
  LACKS_CAPACITY,
  GIVEN,
  REFUSED,
  WITHDRAWN
}
