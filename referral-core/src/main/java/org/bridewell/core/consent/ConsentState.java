package org.bridewell.core.consent;

/// Where a decision stands; no record at all means "not asked".
public enum ConsentState {
  DEFERRED,
  LACKS_CAPACITY,
  GIVEN,
  REFUSED,
  WITHDRAWN,
  /// It should never have been taken: the wrong person, or somebody who could not decide.
  INVALIDATED,
  /// A yes that ran out; never stored, for time makes it so.
  EXPIRED
}
