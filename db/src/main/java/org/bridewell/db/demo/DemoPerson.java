package org.bridewell.db.demo;

import org.bridewell.core.person.Person;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;

/// A made-up person: what is on record, and how this person drinks, which is on none.
///
/// @param onTour a guided tour relies on this person: one earlier stay, and no screening yet
/// @param nominal certainly known to the hub
record DemoPerson(int number, Person person, Drinking drinking, boolean onTour, boolean nominal)
    implements Redacted {
  PersonId id() {
    return person.id();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
