package org.bridewell.core.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bridewell.core.commissioning.CountCell;
import org.bridewell.core.commissioning.MarginalCounts;
import org.bridewell.core.shared.PersonId;

/// Counts everybody on record, into empty counts: what the feed must come to, one event at a time.
///
/// A page of people is in memory, and the counts themselves, of which there are as many as reports
/// have cells, whatever the number of people.
public final class FullCount {
  private static final int PAGE = 500;

  private final PeopleOnRecord people;
  private final MarginalCounts counts;

  public FullCount(PeopleOnRecord people, MarginalCounts counts) {
    this.people = people;
    this.counts = counts;
  }

  /// Counts everybody, in the running transaction.
  public void run() {
    var cells = new TreeMap<CountCell, Integer>();
    List<PersonHistory> page = people.next(Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      people.keep(count(page, cells));
      page = people.next(Optional.of(page.getLast().person()), PAGE);
    }
    counts.change(cells);
  }

  private static Map<PersonId, List<PersonCount>> count(
      List<PersonHistory> page, Map<CountCell, Integer> cells) {
    var counted = new LinkedHashMap<PersonId, List<PersonCount>>();
    for (PersonHistory history : page) {
      var person = PersonCounts.of(history);
      counted.put(history.person(), person);
      PersonCells.of(person).forEach(cell -> cells.merge(cell, 1, Integer::sum));
    }
    return counted;
  }
}
