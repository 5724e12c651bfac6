package org.bridewell.core.instrument;

/// Yes, no, or not known: never a boolean that defaults.
public enum Known {
  YES,
  NO,
  UNKNOWN
}
