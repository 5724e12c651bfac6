package org.bridewell.core.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.counting.PeopleFixture.HALIFAX;
import static org.bridewell.core.counting.PeopleFixture.LEEDS;
import static org.bridewell.core.counting.PeopleFixture.person;
import static org.bridewell.core.counting.PeopleFixture.stay;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.CountCell;
import org.bridewell.core.commissioning.MarginalCounts;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.counting.PersonHistory.Stay;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;

class NeedsFeedTest {
  private static final Instant NOW = Instant.parse("2026-08-01T00:00:00Z");
  private final FakePeople people = new FakePeople();
  private final FakeCounts counts = new FakeCounts();
  private final NeedsFeed feed = new NeedsFeed(people, counts);

  @Test
  void countsAPersonOnceInTheAreaHoweverManyStaysAndSuites() {
    var id = people.put(person(july(LEEDS), july(LEEDS), july(HALIFAX)));
    happened(id);
    assertThat(counts.of(Area.WHOLE, Measure.DETAINED)).isEqualTo(1);
    assertThat(counts.of(Area.of(LEEDS), Measure.DETAINED)).isEqualTo(1);
    assertThat(counts.of(Area.of(HALIFAX), Measure.DETAINED)).isEqualTo(1);
  }

  @Test
  void changesNothingWhenAnEventComesTwice() {
    var id = people.put(person(july(LEEDS)));
    happened(id);
    var once = new TreeMap<>(counts.numbers);
    happened(id);
    assertThat(counts.numbers).isEqualTo(once);
  }

  /// A sitting that was voided, or a stay that was moved to somebody else.
  @Test
  void takesBackWhatIsNoLongerTrue() {
    var with = person(stay(LEEDS, "2026-07-02T10:00:00Z").screened("2026-07-02T11:00:00Z").build());
    happened(people.put(with));
    people.put(
        new PersonHistory(
            with.person(), with.district(), with.sex(), with.born(), List.of(july(LEEDS))));
    happened(with.person());
    assertThat(counts.of(Area.WHOLE, Measure.SCREENED)).isZero();
    assertThat(counts.of(Area.WHOLE, Measure.DETAINED)).isEqualTo(1);
  }

  /// Two records of one person are put together, and taken apart again.
  @Test
  void mergesAndUnmergesPeople() {
    var one = person(july(LEEDS));
    var two = person(july(HALIFAX));
    happened(people.put(one));
    happened(people.put(two));
    assertThat(counts.of(Area.WHOLE, Measure.DETAINED)).isEqualTo(2);
    people.put(with(one, july(LEEDS), july(HALIFAX)));
    people.put(with(two));
    happened(two.person());
    happened(one.person());
    assertThat(counts.of(Area.WHOLE, Measure.DETAINED)).isEqualTo(1);
    people.put(one);
    people.put(two);
    happened(one.person());
    happened(two.person());
    assertThat(counts.of(Area.WHOLE, Measure.DETAINED)).isEqualTo(2);
  }

  @Test
  void comesToTheFullCountInWhateverOrderCorrectionsArrive() {
    var random = new Random(41);
    var events = new ArrayList<Runnable>();
    for (int i = 0; i < 40; i++) {
      var first = person(july(i % 2 == 0 ? LEEDS : HALIFAX));
      people.put(first);
      events.add(() -> happened(first.person()));
      events.add(
          () -> {
            people.put(with(first, july(LEEDS), july(HALIFAX)));
            happened(first.person());
          });
      events.add(
          () -> {
            people.put(with(first, july(HALIFAX)));
            happened(first.person());
          });
    }
    Collections.shuffle(events, random);
    events.forEach(Runnable::run);

    var full = new FakeCounts();
    new FullCount(people, full).run();
    assertThat(counts.numbers).isEqualTo(full.numbers);
  }

  @Test
  void countsAtNightWhatNoEventTold() {
    var with = person(july(LEEDS));
    happened(people.put(with));
    people.put(
        with(with, stay(LEEDS, "2026-07-02T10:00:00Z").reasonForAdult().adultCame().build()));
    people.put(person(stay(LEEDS, "2026-05-30T10:00:00Z").build()));
    var clock = Clock.fixed(NOW, ZoneOffset.UTC);

    assertThat(new NightlyCount(people, feed, DIRECT, clock).run()).isEqualTo(1);
    assertThat(counts.of(Area.WHOLE, Measure.ADULT_CAME)).isEqualTo(1);
  }

  private static final UnitOfWork DIRECT =
      new UnitOfWork() {
        @Override
        public <T> T run(Supplier<T> work) {
          return work.get();
        }
      };

  private static Stay july(SuiteId suite) {
    return stay(suite, "2026-07-02T10:00:00Z").build();
  }

  private static PersonHistory with(PersonHistory person, Stay... stays) {
    return new PersonHistory(
        person.person(), person.district(), person.sex(), person.born(), List.of(stays));
  }

  private void happened(PersonId person) {
    feed.apply(OutboxEvent.of(EventKind.DETENTION_BEGAN, new UUID(0, 7), person, NOW));
  }

  private static final class FakeCounts implements MarginalCounts {
    final TreeMap<CountCell, Integer> numbers = new TreeMap<>();

    int of(Area area, Measure measure) {
      return numbers.entrySet().stream()
          .filter(each -> each.getKey().area().equals(area))
          .filter(each -> each.getKey().measure() == measure)
          .mapToInt(Map.Entry::getValue)
          .sum();
    }

    @Override
    public void change(SortedMap<CountCell, Integer> by) {
      by.forEach(
          (cell, people) -> {
            numbers.merge(cell, people, Integer::sum);
            assertThat(numbers.get(cell)).isNotNegative();
            numbers.remove(cell, 0);
          });
    }
  }

  private static final class FakePeople implements PeopleOnRecord {
    private final Map<PersonId, PersonHistory> histories = new HashMap<>();
    private final Map<PersonId, List<PersonCount>> kept = new HashMap<>();

    PersonId put(PersonHistory history) {
      histories.put(history.person(), history);
      return history.person();
    }

    @Override
    public PersonHistory lock(PersonId person) {
      return histories.get(person);
    }

    @Override
    public List<PersonHistory> next(Optional<PersonId> after, int atMost) {
      return histories.values().stream()
          .sorted(Comparator.comparing(each -> each.person().value()))
          .filter(
              each -> after.isEmpty() || each.person().value().compareTo(after.get().value()) > 0)
          .limit(7)
          .toList();
    }

    @Override
    public List<PersonId> arrivedSince(Instant since) {
      return histories.values().stream()
          .filter(each -> each.stays().stream().anyMatch(stay -> !stay.arrivedAt().isBefore(since)))
          .map(PersonHistory::person)
          .toList();
    }

    @Override
    public List<PersonCount> counted(PersonId person) {
      return kept.getOrDefault(person, List.of());
    }

    @Override
    public void keep(Map<PersonId, List<PersonCount>> counts) {
      kept.putAll(counts);
    }
  }
}
