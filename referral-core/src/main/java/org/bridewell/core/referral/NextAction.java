package org.bridewell.core.referral;

/// What somebody has to do next on an open referral; none is ever without one.
public enum NextAction {
  FIRST_CONTACT,
  TRY_AGAIN,
  FIND_ANOTHER_WAY,
  BOOK_APPOINTMENT,
  SEE_THE_PERSON,
  DECIDE_WHAT_FOLLOWS,
  ASK_WHAT_GOT_IN_THE_WAY,
  OFFER_ANOTHER_TIME,
  VISIT,
  WRITE_A_LETTER,
  CLOSE_AS_DECLINED,
  /// The provider does not take it on: another service has to be found.
  FIND_ANOTHER_SERVICE,
  REVIEW_PROGRESS,
  /// After reopening.
  GO_ON
}
