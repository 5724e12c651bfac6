package org.bridewell.core.referral;

/// What the worker does about an appointment that the person did not come to.
public enum AfterAbsence {
  ASK_WHAT_GOT_IN_THE_WAY(NextAction.ASK_WHAT_GOT_IN_THE_WAY),
  OFFER_ANOTHER_TIME(NextAction.OFFER_ANOTHER_TIME),
  VISIT(NextAction.VISIT),
  WRITE_A_LETTER(NextAction.WRITE_A_LETTER);

  private final NextAction action;

  AfterAbsence(NextAction action) {
    this.action = action;
  }

  NextAction action() {
    return action;
  }
}
