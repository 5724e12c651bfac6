package org.bridewell.core.person;

/// Self-defined ethnicity, the police 18+1 codes of 2011.
public enum Ethnicity {
  W1,
  W2,
  W3,
  W9,
  M1,
  M2,
  M3,
  M9,
  A1,
  A2,
  A3,
  A4,
  A9,
  B1,
  B2,
  B9,
  O2,
  O9,
  NS
}
