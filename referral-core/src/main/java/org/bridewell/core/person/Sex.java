package org.bridewell.core.person;

/// Sex as recorded in custody. A clinical rule that needs it asks for its own value.
public enum Sex {
  FEMALE,
  MALE,
  OTHER,
  NOT_KNOWN
}
