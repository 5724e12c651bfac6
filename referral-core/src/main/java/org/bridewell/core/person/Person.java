package org.bridewell.core.person;

import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;

/// A person known to the health side.
public record Person(PersonId id, PersonData data) implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
