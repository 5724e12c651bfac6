package org.bridewell.core.custody;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bridewell.core.shared.PersonId;

/// Whom one open page shows. Opening it was one entry on the trail with all of them; from then on
/// only people who were not on it just before are news to the trail, however often it is drawn.
public final class ShownPeople {
  private Set<PersonId> shown = Set.of();

  /// Those of these people who are not on the page.
  public List<PersonId> missing(Collection<PersonId> people) {
    return people.stream().filter(person -> !shown.contains(person)).distinct().toList();
  }

  /// The page shows these people now, and nobody else.
  public void are(Collection<PersonId> people) {
    shown = Set.copyOf(people);
  }
}
