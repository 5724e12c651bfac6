package org.bridewell.core.safety;

import org.bridewell.core.person.PersonName;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;

/// An alert as the officer's desk shows it: who, where, and what to do.
public record OpenAlert(
    Alert alert, PersonId person, PersonName name, String cell, String raisedByName)
    implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
