package org.bridewell.core.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.PersonId;

/// The persons on the health side, of every suite.
public interface Persons {
  /// Adds a person.
  void add(Person person, Instant now);

  /// Keeps what is known now of a person.
  void update(Person person);

  Optional<Person> find(PersonId id);

  /// Persons who share an identifier, the date of birth, or the start of both names; at most 200,
  /// those with a shared identifier first.
  List<Person> similarTo(PersonData data);
}
