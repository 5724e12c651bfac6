package org.bridewell.core.referral;

/// Why a referral ended.
public enum Closure {
  COMPLETED,
  DROPPED_OUT,
  /// The person does not want the service.
  DECLINED,
  NO_CONTACT,
  TRANSFERRED,
  NOT_SUITABLE,
  MOVED_AWAY,
  CUSTODY,
  DIED,
  OTHER;

  /// Whether the person is still asked how it goes at three and six months: what became of those
  /// who were seen is what a scheme is judged by.
  boolean keepsChecks() {
    return switch (this) {
      case COMPLETED, DROPPED_OUT, OTHER -> true;
      case DECLINED, NO_CONTACT, TRANSFERRED, NOT_SUITABLE, MOVED_AWAY, CUSTODY, DIED -> false;
    };
  }
}
