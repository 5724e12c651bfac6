package org.bridewell.db.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.nominal.NominalFeed;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.nominal.Strand;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.person.Sex;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PncId;
import org.bridewell.db.demo.DemoIds.Kind;

/// The hub's nominals: most are people who come back to custody, some were never seen there.
///
/// What the hub reads about drugs and alcohol is decided by the core's own feed.
final class Nominals {
  private static final int LINKED = 66;
  private static final int NEVER_SEEN = 24;
  private static final int ADULT = 18;
  private static final List<Strand> STRANDS =
      List.of(Strand.PREVENT_DETER, Strand.CATCH, Strand.REHAB_RESETTLE);
  private static final List<Scheme> SCHEMES =
      List.of(
          Scheme.PPO,
          Scheme.IOM_FIXED,
          Scheme.IOM_FLEX,
          Scheme.IOM_FREE,
          Scheme.DIP,
          Scheme.MAPPA,
          Scheme.SHORT_SENTENCE,
          Scheme.IAC,
          Scheme.CONDITIONAL_CAUTION);
  private final NominalRows rows;
  private final DemoIds ids;
  private final HealthFacts facts;
  private final Instant now;
  private final LocalDate today;

  Nominals(DemoRows rows, DemoIds ids, Actor chair, HealthFacts facts, Instant now) {
    this.rows = new NominalRows(rows, ids, chair);
    this.ids = ids;
    this.facts = facts;
    this.now = now;
    this.today = LocalDate.ofInstant(now, ArrivalService.LOCAL);
  }

  void add(List<DemoPerson> people, List<Stay> stays, People more) {
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    var feed = new NominalFeed(facts, rows, clock, ArrivalService.LOCAL);
    for (var person : returning(people, stays)) {
      var nominal = nominal(person);
      rows.link(person.id(), nominal);
      facts.link(person.id(), nominal);
      feed.apply(OutboxEvent.of(EventKind.CONSENT_DECIDED, person.id().value(), person.id(), now));
    }
    IntStream.range(people.size(), people.size() * 2)
        .mapToObj(more::anybody)
        .filter(Nominals::hasPncId)
        .limit(NEVER_SEEN)
        .forEach(this::nominal);
  }

  /// Those of the tour, then those who came most often.
  private static List<DemoPerson> returning(List<DemoPerson> people, List<Stay> stays) {
    var times = stays.stream().collect(groupingBy(stay -> stay.person().number(), counting()));
    var often =
        people.stream()
            .filter(person -> !person.onTour() && hasPncId(person))
            .sorted(
                Comparator.comparing((DemoPerson each) -> -times.getOrDefault(each.number(), 0L))
                    .thenComparing(DemoPerson::number));
    return Stream.concat(people.stream().filter(DemoPerson::nominal), often).limit(LINKED).toList();
  }

  private static boolean hasPncId(DemoPerson person) {
    return person.person().data().pncId().isPresent();
  }

  private NominalId nominal(DemoPerson person) {
    var draws = Draws.of("nominal", person.number());
    var data = person.person().data();
    var id = new NominalId(ids.next(Kind.NOMINAL));
    var pnc = data.pncId().map(PncId::value).orElseThrow();
    rows.nominal(id, pnc, data, draws.weighted(STRANDS, 40, 35, 25));
    schemes(id, data, draws);
    rows.otherPathways(id, now, draws);
    return id;
  }

  private void schemes(NominalId id, PersonData data, Draws draws) {
    Set<Scheme> schemes = new HashSet<>();
    if (data.ageOn(today) < ADULT) {
      schemes.add(Scheme.DYO);
    } else {
      int count = draws.weighted(0, 50, 35, 15);
      while (schemes.size() < count) {
        schemes.add(draws.weighted(SCHEMES, 22, 16, 16, 10, 16, 5, 7, 4, 4));
      }
    }
    if (data.sex() == Sex.FEMALE) {
      schemes.add(Scheme.WOMENS);
    }
    for (var scheme : schemes.stream().sorted().toList()) {
      int daysAgo = draws.between(30, 1_100);
      rows.scheme(
          id,
          scheme,
          today.minusDays(daysAgo),
          draws.percent(22) ? today.minusDays(daysAgo / 3) : null);
    }
  }
}
