package org.bridewell.core.referral;

/// What came of a contact.
public enum ContactResult {
  REACHED,
  NO_ANSWER,
  WRONG_NUMBER,
  /// The person does not want contact: an answer, never a fault.
  DECLINED
}
