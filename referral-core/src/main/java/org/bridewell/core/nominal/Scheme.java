package org.bridewell.core.nominal;

/// The schemes a nominal can be flagged with; a flag is ended, never deleted.
public enum Scheme {
  PPO,
  DYO,
  IOM_FIXED,
  IOM_FLEX,
  IOM_FREE,
  DIP,
  MAPPA,
  SHORT_SENTENCE,
  WOMENS,
  IAC,
  CONDITIONAL_CAUTION
}
