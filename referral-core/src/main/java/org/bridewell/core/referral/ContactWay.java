package org.bridewell.core.referral;

/// How a contact was tried.
public enum ContactWay {
  PHONE,
  TEXT,
  IN_PERSON,
  CELL_VISIT,
  LETTER
}
