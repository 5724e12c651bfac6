package org.bridewell.core.counting;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bridewell.core.commissioning.CountCell;
import org.bridewell.core.commissioning.MarginalCounts;
import org.bridewell.core.exchange.EventConsumer;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.PersonId;

/// Feeds the commissioner's reports: whatever happened to somebody, the person is counted anew from
/// what is on record now, and every number changes by the difference to before.
///
/// So a correction retracts what was counted and adds what is true, events may come twice or in any
/// order, and the counts are at any time those of a full recount.
public final class NeedsFeed implements EventConsumer {
  private final PeopleOnRecord people;
  private final MarginalCounts counts;

  public NeedsFeed(PeopleOnRecord people, MarginalCounts counts) {
    this.people = people;
    this.counts = counts;
  }

  @Override
  public String name() {
    return "needs";
  }

  @Override
  public void apply(OutboxEvent event) {
    recount(event.person());
  }

  /// Counts one person anew, in the running transaction.
  void recount(PersonId person) {
    var now = PersonCounts.of(people.lock(person));
    var before = people.counted(person);
    if (Set.copyOf(now).equals(Set.copyOf(before))) {
      return;
    }
    people.keep(Map.of(person, now));
    counts.change(changes(PersonCells.of(before), PersonCells.of(now)));
  }

  private static TreeMap<CountCell, Integer> changes(
      TreeSet<CountCell> before, TreeSet<CountCell> now) {
    var changes = new TreeMap<CountCell, Integer>();
    before.stream().filter(cell -> !now.contains(cell)).forEach(cell -> changes.put(cell, -1));
    now.stream().filter(cell -> !before.contains(cell)).forEach(cell -> changes.put(cell, 1));
    return changes;
  }
}
