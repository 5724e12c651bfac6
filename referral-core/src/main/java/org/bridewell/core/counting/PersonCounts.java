package org.bridewell.core.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bridewell.core.commissioning.Group;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.ReportMonths;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.counting.PersonHistory.Decision;
import org.bridewell.core.counting.PersonHistory.Referred;
import org.bridewell.core.counting.PersonHistory.Screening;
import org.bridewell.core.counting.PersonHistory.Stay;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.shared.SuiteId;

/// What a person counts for, month by month and suite by suite, from everything on record: the same
/// whether one event or a full recount asks, and in whatever order things became known.
public final class PersonCounts {
  /// How long a referral is followed before it counts whether it led to an attendance.
  static final Duration REFERRAL = Duration.ofDays(14);

  /// How long people who may be dependent are followed.
  static final Duration DEPENDENCE = Duration.ofDays(28);

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Period REPEAT = Period.ofMonths(12);
  private static final int ADULT = 18;

  private final PersonHistory person;
  private final Map<YearMonth, Map<String, Set<Measure>>> counted = new TreeMap<>();

  private PersonCounts(PersonHistory person) {
    this.person = person;
  }

  /// What this person counts for, in order of month and suite.
  public static List<PersonCount> of(PersonHistory person) {
    var counts = new PersonCounts(person);
    person.stays().forEach(counts::stay);
    return counts.list();
  }

  private void stay(Stay stay) {
    count(stay, stay.arrivedAt(), Measure.DETAINED);
    if (person.stays().stream().anyMatch(other -> isShortlyBefore(other, stay))) {
      count(stay, stay.arrivedAt(), Measure.REPEAT);
    }
    stay.firstSeenAt().ifPresent(seen -> count(stay, stay.arrivedAt(), wait(stay, seen)));
    stay.screenings().forEach(screening -> screening(stay, screening));
    stay.decisions().forEach(decision -> decision(stay, decision));
    stay.referrals().forEach(referral -> referral(stay, referral));
    adult(stay);
  }

  private static boolean isShortlyBefore(Stay other, Stay stay) {
    var year = stay.arrivedAt().atZone(ZoneOffset.UTC).minus(REPEAT).toInstant();
    return other.arrivedAt().isBefore(stay.arrivedAt()) && !other.arrivedAt().isBefore(year);
  }

  private static Measure wait(Stay stay, Instant seen) {
    long minutes = Duration.between(stay.arrivedAt(), seen).toMinutes();
    if (minutes < 30) {
      return Measure.SEEN_WITHIN_30_MINUTES;
    }
    if (minutes < 60) {
      return Measure.SEEN_WITHIN_1_HOUR;
    }
    if (minutes < 120) {
      return Measure.SEEN_WITHIN_2_HOURS;
    }
    return minutes < 240 ? Measure.SEEN_WITHIN_4_HOURS : Measure.SEEN_LATER;
  }

  private void screening(Stay stay, Screening screening) {
    var measures = NeedRules.results(screening.results());
    measures.addAll(NeedRules.safety(stay.safety()));
    measures.add(Measure.SCREENED);
    measures.forEach(measure -> count(stay, screening.completedAt(), measure));
    if (measures.contains(Measure.ALCOHOL_DEPENDENCE)) {
      dependence(stay, screening.completedAt());
    }
  }

  private void dependence(Stay stay, Instant screenedAt) {
    Instant end = screenedAt.plus(DEPENDENCE);
    count(stay, end, Measure.DEPENDENCE_FOLLOWED);
    if (stay.decisions().stream().anyMatch(each -> isFor(each.topic()) && isOffer(each))) {
      count(stay, end, Measure.DEPENDENCE_OFFERED);
    }
    boolean begun =
        stay.referrals().stream()
            .filter(referral -> isFor(referral.topic()))
            .flatMap(referral -> referral.attendedAt().stream())
            .anyMatch(at -> !at.isAfter(end));
    if (begun) {
      count(stay, end, Measure.DEPENDENCE_BEGUN);
    }
  }

  private static boolean isFor(Topic topic) {
    return topic == Topic.ALCOHOL;
  }

  /// What ends a decision offers nothing: what it takes back was offered before.
  private static boolean isOffer(Decision decision) {
    return switch (decision.state()) {
      case GIVEN, REFUSED, DEFERRED, LACKS_CAPACITY -> true;
      case WITHDRAWN, INVALIDATED, EXPIRED -> false;
    };
  }

  private void decision(Stay stay, Decision decision) {
    if (isOffer(decision)) {
      count(stay, decision.at(), Measure.REFERRAL_OFFERED);
    }
    decided(decision.state()).ifPresent(measure -> count(stay, decision.at(), measure));
  }

  private static Optional<Measure> decided(ConsentState state) {
    return switch (state) {
      case GIVEN -> Optional.of(Measure.REFERRAL_ACCEPTED);
      case REFUSED -> Optional.of(Measure.REFERRAL_REFUSED);
      case DEFERRED -> Optional.of(Measure.DECISION_PUT_OFF);
      case LACKS_CAPACITY -> Optional.of(Measure.UNABLE_TO_DECIDE);
      case WITHDRAWN, INVALIDATED, EXPIRED -> Optional.empty();
    };
  }

  private void referral(Stay stay, Referred referral) {
    count(stay, referral.sentAt(), Measure.REFERRED);
    referral.attendedAt().ifPresent(at -> count(stay, at, Measure.ATTENDED));
    referral
        .closed()
        .filter(closed -> closed.why() == Closure.NO_CONTACT)
        .ifPresent(closed -> count(stay, closed.at(), Measure.NOT_REACHED));
    Instant end = referral.sentAt().plus(REFERRAL);
    count(stay, end, Measure.REFERRAL_FOLLOWED);
    if (attendedBy(referral, end)) {
      count(stay, end, Measure.ATTENDED_14_DAYS);
    }
    if (attendedBy(referral, referral.sentAt().plus(WEEK))) {
      count(stay, end, Measure.ATTENDED_7_DAYS);
    }
  }

  private static boolean attendedBy(Referred referral, Instant end) {
    return referral.attendedAt().filter(at -> !at.isAfter(end)).isPresent();
  }

  private void adult(Stay stay) {
    boolean found =
        stay.screenings().stream()
            .anyMatch(each -> NeedRules.results(each.results()).contains(Measure.VULNERABLE));
    if (stay.reasonForAdult() || found || ageAt(stay.arrivedAt()) < ADULT) {
      count(stay, stay.arrivedAt(), Measure.ADULT_RECOMMENDED);
      if (stay.adultCame()) {
        count(stay, stay.arrivedAt(), Measure.ADULT_CAME);
      }
    }
  }

  private int ageAt(Instant moment) {
    return age(ReportMonths.day(moment));
  }

  private int age(LocalDate day) {
    return Period.between(person.born(), day).getYears();
  }

  private void count(Stay stay, Instant at, Measure measure) {
    counted
        .computeIfAbsent(ReportMonths.of(at), _ -> new TreeMap<>())
        .computeIfAbsent(stay.suite().value(), _ -> EnumSet.noneOf(Measure.class))
        .add(measure);
  }

  private List<PersonCount> list() {
    var list = new ArrayList<PersonCount>();
    counted.forEach(
        (month, suites) ->
            suites.forEach(
                (suite, measures) ->
                    list.add(
                        new PersonCount(
                            month,
                            new SuiteId(suite),
                            person.district(),
                            sex(),
                            Group.ofAge(age(month.atDay(1))),
                            measures))));
    return list;
  }

  private Group sex() {
    return switch (person.sex()) {
      case FEMALE -> Group.WOMEN;
      case MALE -> Group.MEN;
      case OTHER, NOT_KNOWN -> Group.OTHER_SEX;
    };
  }
}
