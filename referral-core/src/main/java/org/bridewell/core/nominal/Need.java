package org.bridewell.core.nominal;

/// How far a need is met on one pathway.
public enum Need {
  NONE,
  POSSIBLE,
  IDENTIFIED,
  BEING_MET,
  MET
}
