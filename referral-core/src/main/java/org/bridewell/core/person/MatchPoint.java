package org.bridewell.core.person;

/// What is compared when a person may have been here before.
public enum MatchPoint {
  NHS_NUMBER,
  PNC_ID,
  FAMILY_NAME,
  GIVEN_NAME,
  DATE_OF_BIRTH,
  SEX
}
