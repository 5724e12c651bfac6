package org.bridewell.db.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridewell.core.custody.AlcoholCausal;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.demo.Csv.Row;
import org.bridewell.db.demo.DemoIds.Kind;

/// Spreads the detentions of a year over people, suites, days and hours.
final class Stays {
  /// At most so many stays a person, the one in custody now included.
  static final int MOST = 8;

  private static final int YEAR = 365;
  private static final int YOUNGEST_SCREENED = 16;
  private static final List<OffenceGroup> OFFENCES = List.of(OffenceGroup.values());

  /// Arrivals by the hour, from midnight: nights and evenings are busy.
  private static final int[] HOURS = {
    62, 58, 50, 38, 26, 18, 16, 20, 26, 32, 36, 40, 42, 42, 40, 42, 44, 46, 48, 50, 54, 58, 62, 64
  };

  private final DemoIds ids;
  private final ZonedDateTime now;
  private final Map<String, Row> suites;

  Stays(DemoIds ids, Instant now) {
    this.ids = ids;
    this.now = now.atZone(ArrivalService.LOCAL);
    this.suites =
        Csv.read("suite-share").rows().stream()
            .collect(Collectors.toMap(row -> row.text("suite_id"), Function.identity()));
  }

  /// The day on which the demo begins, in local time.
  LocalDate today() {
    return now.toLocalDate();
  }

  /// The stays of a person that are over.
  List<Stay> past(DemoPerson person) {
    var draws = Draws.of("stays", person.number());
    boolean onTour = person.onTour();
    int count = onTour ? 1 : draws.weighted(List.of(1, 2, 3, 4, 6), 775, 135, 55, 20, 15);
    var stays = new ArrayList<Stay>();
    for (int daysAgo : onTour ? List.of(160) : days(count, draws)) {
      stays.add(past(person, person.number() * MOST + stays.size(), daysAgo));
    }
    return stays;
  }

  /// Days ago, different ones, the latest three days ago: nobody is held twice at once.
  private static List<Integer> days(int count, Draws draws) {
    var days = new TreeSet<Integer>();
    while (days.size() < count) {
      int day = draws.between(3, YEAR - 1);
      if (!days.contains(day - 1) && !days.contains(day + 1)) {
        days.add(day);
      }
    }
    return List.copyOf(days.descendingSet());
  }

  private Stay past(DemoPerson person, int number, int daysAgo) {
    var draws = Draws.of("stay", number);
    var time = LocalTime.of(draws.weighted(HOURS), draws.between(0, 59), draws.between(0, 59));
    var arrived =
        now.toLocalDate().minusDays(daysAgo).atTime(time).atZone(ArrivalService.LOCAL).toInstant();
    var released = arrived.plus(Duration.ofMinutes(draws.between(390, 1_410)));
    boolean screened = draws.percent(84) && !person.onTour();
    var stay =
        stay(person, number, suite(person, draws), arrived, Optional.of(released), Stage.RELEASED);
    return screened && stay.age() >= YOUNGEST_SCREENED
        ? stay.screenedAt(arrived.plus(Duration.ofMinutes(draws.between(35, 160))))
        : stay;
  }

  /// A stay that goes on, as far as its line of `held.csv` says.
  Stay held(DemoPerson person, Row line) {
    var stay =
        stay(
            person,
            person.number() * MOST + MOST - 1,
            new SuiteId(line.text("suite_id")),
            minutesAgo(line.text("arrived")),
            Optional.empty(),
            Stage.valueOf(line.text("stage")));
    return line.has("screened") ? stay.screenedAt(minutesAgo(line.text("screened"))) : stay;
  }

  private Instant minutesAgo(String minutes) {
    return now.toInstant().minus(Duration.ofMinutes(Long.parseLong(minutes)));
  }

  private Stay stay(
      DemoPerson person,
      int number,
      SuiteId suite,
      Instant arrived,
      Optional<Instant> released,
      Stage stage) {
    var draws = Draws.of("arrest", number);
    var offence = offence(person.drinking(), draws);
    return new Stay(
        number,
        new DetentionId(ids.next(Kind.DETENTION)),
        person,
        suite,
        offence,
        causal(person.drinking(), offence, draws),
        arrived.minus(Duration.ofMinutes(draws.between(18, 95))),
        arrived,
        released,
        Optional.empty(),
        stage);
  }

  private SuiteId suite(DemoPerson person, Draws draws) {
    var district = person.person().data().district().value();
    var names = suites.keySet().stream().sorted().toList();
    int[] shares = names.stream().mapToInt(name -> share(name, district)).toArray();
    return new SuiteId(draws.weighted(names, shares));
  }

  private int share(String suite, String district) {
    var row = suites.get(suite);
    return row == null ? 0 : Integer.parseInt(row.text(district));
  }

  private static OffenceGroup offence(Drinking drinking, Draws draws) {
    return switch (drinking) {
      case NONE -> draws.weighted(OFFENCES, 15, 5, 12, 4, 3, 7, 18, 6, 16, 5, 9);
      case LOWER -> draws.weighted(OFFENCES, 19, 8, 15, 3, 2, 5, 17, 7, 10, 6, 8);
      case INCREASING -> draws.weighted(OFFENCES, 23, 14, 16, 2, 2, 3, 11, 9, 5, 10, 5);
      case HIGHER -> draws.weighted(OFFENCES, 24, 16, 18, 2, 2, 3, 11, 9, 3, 8, 4);
      case DEPENDENT -> draws.weighted(OFFENCES, 18, 18, 15, 1, 2, 4, 23, 7, 2, 6, 4);
    };
  }

  private static AlcoholCausal causal(Drinking drinking, OffenceGroup offence, Draws draws) {
    int yes =
        switch (drinking) {
          case NONE -> 0;
          case LOWER -> 14;
          case INCREASING -> 46;
          case HIGHER -> 58;
          case DEPENDENT -> 63;
        };
    int likelier =
        switch (offence) {
          case VIOLENCE, DISORDER, DOMESTIC, CRIMINAL_DAMAGE, DRIVING -> yes + yes / 3;
          case SEXUAL, ROBBERY, BURGLARY, THEFT, DRUGS, OTHER -> yes / 2;
        };
    return draws.weighted(
        List.of(AlcoholCausal.YES, AlcoholCausal.NOT_KNOWN, AlcoholCausal.NO),
        likelier,
        12,
        88 - Math.min(88, likelier));
  }
}
