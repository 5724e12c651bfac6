package org.bridewell.core.safety;

import java.util.Optional;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;

/// An alert as the officer's desk shows it: who, where, and what to do.
///
/// @param mistake why somebody calls it a mistake, and who; it waits for an officer all the same
public record OpenAlert(
    Alert alert,
    PersonId person,
    PersonName name,
    String cell,
    String raisedByName,
    Optional<Mistaken> mistake)
    implements Redacted {

  /// Why an alert is called a mistake, and by whom.
  public record Mistaken(String reason, String byName) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// An alert that nobody calls a mistake.
  public OpenAlert(
      Alert alert, PersonId person, PersonName name, String cell, String raisedByName) {
    this(alert, person, name, cell, raisedByName, Optional.empty());
  }

  @Override
  public String toString() {
    return redacted();
  }
}
