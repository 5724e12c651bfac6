package org.bridewell.core.safety;

/// The four answers of a safety question; there is no "no to all".
public enum SafetyReply {
  YES,
  NO,
  CANT_TELL,
  WONT_SAY
}
