package org.bridewell.core.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.counting.PeopleFixture.HALIFAX;
import static org.bridewell.core.counting.PeopleFixture.LEEDS;
import static org.bridewell.core.counting.PeopleFixture.born;
import static org.bridewell.core.counting.PeopleFixture.person;
import static org.bridewell.core.counting.PeopleFixture.stay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.CountCell;
import org.bridewell.core.commissioning.Group;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.counting.PersonHistory.Closed;
import org.bridewell.core.counting.PersonHistory.Decision;
import org.bridewell.core.counting.PersonHistory.Referred;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonCountsTest {
  private static final YearMonth JULY = YearMonth.of(2026, 7);
  private static final String ARRIVED = "2026-07-02T10:00:00Z";
  private static final String SCREENED = "2026-07-02T12:00:00Z";
  private static final Instant SENT = Instant.parse("2026-07-03T09:00:00Z");

  @Test
  void countsAnArrivalInItsLocalMonthAndInEveryAreaOfThePerson() {
    var counts = PersonCounts.of(person(stay(LEEDS, "2026-06-30T23:30:00Z").build()));
    assertThat(counts)
        .containsExactly(
            new PersonCount(
                JULY,
                LEEDS,
                PeopleFixture.WAKEFIELD,
                Group.WOMEN,
                Group.FROM_35_TO_49,
                Set.of(Measure.DETAINED)));
    assertThat(PersonCells.of(counts))
        .extracting(CountCell::area)
        .containsExactlyInAnyOrder(
            Area.of(LEEDS),
            Area.of(PeopleFixture.WAKEFIELD),
            Area.WHOLE,
            Group.WOMEN.area(),
            Group.FROM_35_TO_49.area());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "AUDIT-C=NEGATIVE, ALCOHOL_ASKED ALCOHOL_LOWER",
    "AUDIT-C=POSITIVE, ALCOHOL_ASKED ALCOHOL_NEED",
    "AUDIT-C=POSITIVE AUDIT=LOW_RISK, ALCOHOL_ASKED ALCOHOL_LOWER",
    "AUDIT-C=POSITIVE AUDIT=INCREASING_RISK, ALCOHOL_ASKED ALCOHOL_NEED ALCOHOL_INCREASING",
    "AUDIT-C=POSITIVE AUDIT=HIGHER_RISK, ALCOHOL_ASKED ALCOHOL_NEED ALCOHOL_HIGHER",
    "AUDIT-C=POSITIVE AUDIT=POSSIBLE_DEPENDENCE, ALCOHOL_ASKED ALCOHOL_NEED ALCOHOL_DEPENDENCE",
    "DAST-10=LOW, DRUGS_ASKED",
    "DAST-10=SEVERE, DRUGS_ASKED DRUG_NEED",
    "DRUGS:, DRUGS_ASKED",
    "DRUGS:INJECTING, DRUGS_ASKED DRUG_NEED",
    "PHQ-2=POSITIVE, MENTAL_HEALTH_ASKED MENTAL_HEALTH_NEED",
    "PHQ-2=POSITIVE PHQ-9=MILD, MENTAL_HEALTH_ASKED",
    "GAD-2=NEGATIVE PHQ-9=SEVERE, MENTAL_HEALTH_ASKED MENTAL_HEALTH_NEED",
    "RAPID=INDICATED, LEARNING_ASKED LEARNING_NEED",
    "VULNERABILITY:, VULNERABILITY_ASKED",
    "VULNERABILITY:REASONS, VULNERABILITY_ASKED VULNERABLE",
    "SADQ-C=SEVERE, ''"
  })
  void countsWhatTheInstrumentsFound(String results, String expected) {
    var stay = stay(LEEDS, ARRIVED).screened(SCREENED, results.split(" ")).build();
    var found = EnumSet.copyOf(whole(JULY, PersonCounts.of(person(stay))));
    found.removeAll(
        EnumSet.of(
            Measure.DETAINED,
            Measure.SCREENED,
            Measure.ADULT_RECOMMENDED,
            Measure.NOT_OFFERED,
            Measure.DEPENDENCE_FOLLOWED,
            Measure.NO_NEED_FOUND,
            Measure.ONE_NEED));
    assertThat(found.stream().map(Measure::name).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(SafetyReply.class)
  void countsAClearYesOfTheSafetyPageAndCallsOnlyAClearAnswerAsked(SafetyReply reply) {
    var stay = stay(LEEDS, ARRIVED).answered(SafetyFlag.DIABETES, reply).screened(SCREENED).build();
    var found = whole(JULY, PersonCounts.of(person(stay)));
    assertThat(found.contains(Measure.DIABETES)).isEqualTo(reply == SafetyReply.YES);
    assertThat(found.contains(Measure.PHYSICAL_NEED)).isEqualTo(reply == SafetyReply.YES);
    assertThat(found.contains(Measure.SAFETY_ASKED))
        .isEqualTo(reply == SafetyReply.YES || reply == SafetyReply.NO);
  }

  @Test
  void countsTheKindsOfNeedOfOnePersonOverTheWholeMonth() {
    var counts =
        PersonCounts.of(
            person(
                stay(LEEDS, ARRIVED).screened(SCREENED, "AUDIT-C=POSITIVE").build(),
                stay(HALIFAX, "2026-07-20T10:00:00Z")
                    .screened("2026-07-20T11:00:00Z", "DAST-10=SEVERE", "AUDIT-C=POSITIVE")
                    .build()));
    assertThat(in(Area.of(LEEDS), JULY, counts)).contains(Measure.ONE_NEED);
    assertThat(in(Area.of(HALIFAX), JULY, counts)).contains(Measure.TWO_NEEDS);
    assertThat(whole(JULY, counts)).contains(Measure.TWO_NEEDS).doesNotContain(Measure.ONE_NEED);
  }

  @ParameterizedTest(name = "{0} minutes: {1}")
  @CsvSource({
    "0, SEEN_WITHIN_30_MINUTES",
    "29, SEEN_WITHIN_30_MINUTES",
    "30, SEEN_WITHIN_1_HOUR",
    "60, SEEN_WITHIN_2_HOURS",
    "120, SEEN_WITHIN_4_HOURS",
    "240, SEEN_LATER"
  })
  void putsTheTimeToBeSeenIntoItsStep(int minutes, Measure expected) {
    Instant seen = Instant.parse(ARRIVED).plus(Duration.ofMinutes(minutes));
    var stay = stay(LEEDS, ARRIVED).seen(seen.toString()).build();
    assertThat(whole(JULY, PersonCounts.of(person(stay))))
        .containsExactlyInAnyOrder(Measure.DETAINED, expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "GIVEN, REFERRAL_OFFERED REFERRAL_ACCEPTED",
    "REFUSED, REFERRAL_OFFERED REFERRAL_REFUSED",
    "DEFERRED, REFERRAL_OFFERED DECISION_PUT_OFF",
    "LACKS_CAPACITY, REFERRAL_OFFERED UNABLE_TO_DECIDE",
    "WITHDRAWN, ''"
  })
  void countsWhatWasDecidedAboutAReferral(ConsentState state, String expected) {
    var stay = stay(LEEDS, ARRIVED).decided(new Decision(Topic.ALCOHOL, state, SENT)).build();
    assertThat(
            whole(JULY, PersonCounts.of(person(stay))).stream()
                .filter(measure -> measure != Measure.DETAINED)
                .map(Measure::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void saysWhereANeedWasFoundAndNoReferralOffered() {
    var found = stay(LEEDS, ARRIVED).screened(SCREENED, "AUDIT-C=POSITIVE");
    assertThat(whole(JULY, PersonCounts.of(person(found.build())))).contains(Measure.NOT_OFFERED);
    found.decided(new Decision(Topic.ALCOHOL, ConsentState.REFUSED, SENT));
    assertThat(whole(JULY, PersonCounts.of(person(found.build()))))
        .doesNotContain(Measure.NOT_OFFERED);
  }

  @ParameterizedTest(name = "attended after {0} days: {1}")
  @CsvSource({
    "7, ATTENDED_14_DAYS ATTENDED_7_DAYS REFERRAL_FOLLOWED",
    "14, ATTENDED_14_DAYS REFERRAL_FOLLOWED",
    "15, REFERRAL_FOLLOWED",
    ", REFERRAL_FOLLOWED"
  })
  void followsAReferralIntoTheMonthInWhichFourteenDaysAreOver(Integer days, String expected) {
    Instant sent = Instant.parse("2026-07-20T09:00:00Z");
    Optional<Instant> attended =
        Optional.ofNullable(days).map(after -> sent.plus(Duration.ofDays(after)));
    var stay =
        stay(LEEDS, ARRIVED)
            .referred(new Referred(Topic.ALCOHOL, sent, attended, Optional.empty()))
            .build();
    assertThat(
            whole(JULY.plusMonths(1), PersonCounts.of(person(stay))).stream()
                .filter(measure -> measure != Measure.ATTENDED)
                .map(Measure::name)
                .sorted()
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void countsAReferralThatReachedNobody() {
    var closed = Optional.of(new Closed(Closure.NO_CONTACT, SENT.plusSeconds(60)));
    var stay =
        stay(LEEDS, ARRIVED)
            .referred(new Referred(Topic.DRUGS, SENT, Optional.empty(), closed))
            .build();
    assertThat(whole(JULY, PersonCounts.of(person(stay))))
        .contains(Measure.REFERRED, Measure.NOT_REACHED);
  }

  @Test
  void followsPeopleWhoMayBeDependentForFourWeeks() {
    var stay = stay(LEEDS, ARRIVED).screened(SCREENED, "AUDIT=POSSIBLE_DEPENDENCE");
    YearMonth end = YearMonth.of(2026, 7);
    assertThat(whole(end, PersonCounts.of(person(stay.build()))))
        .contains(Measure.DEPENDENCE_FOLLOWED)
        .doesNotContain(Measure.DEPENDENCE_OFFERED, Measure.DEPENDENCE_BEGUN);
    stay.decided(new Decision(Topic.ALCOHOL, ConsentState.GIVEN, SENT));
    stay.referred(
        new Referred(
            Topic.ALCOHOL, SENT, Optional.of(SENT.plus(Duration.ofDays(20))), Optional.empty()));
    assertThat(whole(end, PersonCounts.of(person(stay.build()))))
        .contains(Measure.DEPENDENCE_OFFERED, Measure.DEPENDENCE_BEGUN);
  }

  @Test
  void aReferralForSomethingElseIsNoTreatmentOfDependence() {
    var stay =
        stay(LEEDS, ARRIVED)
            .screened(SCREENED, "AUDIT=POSSIBLE_DEPENDENCE")
            .decided(new Decision(Topic.DRUGS, ConsentState.GIVEN, SENT))
            .referred(new Referred(Topic.DRUGS, SENT, Optional.of(SENT), Optional.empty()))
            .build();
    assertThat(whole(JULY, PersonCounts.of(person(stay))))
        .doesNotContain(Measure.DEPENDENCE_OFFERED, Measure.DEPENDENCE_BEGUN);
  }

  @Test
  void recommendsAnAdultForAReasonOrUnderEighteenAndCountsWhoCame() {
    var without = stay(LEEDS, ARRIVED).adultCame();
    assertThat(whole(JULY, PersonCounts.of(person(without.build()))))
        .doesNotContain(Measure.ADULT_RECOMMENDED, Measure.ADULT_CAME);
    var reason = stay(LEEDS, ARRIVED).reasonForAdult();
    assertThat(whole(JULY, PersonCounts.of(person(reason.build()))))
        .contains(Measure.ADULT_RECOMMENDED)
        .doesNotContain(Measure.ADULT_CAME);
    var young = born(LocalDate.of(2008, 7, 3), without.build());
    assertThat(whole(JULY, PersonCounts.of(young)))
        .contains(Measure.ADULT_RECOMMENDED, Measure.ADULT_CAME);
  }

  @ParameterizedTest(name = "earlier stay {0}: {1}")
  @CsvSource({
    "2025-07-02T09:59:00Z, false",
    "2025-07-02T10:00:00Z, true",
    "2026-07-01T10:00:00Z, true",
    "2026-07-03T10:00:00Z, false"
  })
  void knowsWhoWasHereInTheTwelveMonthsBefore(String other, boolean repeat) {
    var counts =
        PersonCounts.of(person(stay(LEEDS, ARRIVED).build(), stay(HALIFAX, other).build()));
    assertThat(in(Area.of(LEEDS), JULY, counts).contains(Measure.REPEAT)).isEqualTo(repeat);
  }

  @ParameterizedTest(name = "age {0}: {1}")
  @CsvSource({
    "0, UNDER_18",
    "17, UNDER_18",
    "18, FROM_18_TO_24",
    "24, FROM_18_TO_24",
    "25, FROM_25_TO_34",
    "49, FROM_35_TO_49",
    "50, FROM_50",
    "99, FROM_50"
  })
  void knowsTheGroupOfAnAge(int age, Group expected) {
    assertThat(Group.ofAge(age)).isEqualTo(expected);
  }

  @Test
  void everyRowOfTheTableNamesAMeasureWhoseGroupItsInstrumentAsksAbout() {
    for (var row : NeedRules.ROWS) {
      assertThat(NeedRules.ASKED.values()).anyMatch(set -> set.contains(row.instrument().value()));
      row.measures().stream()
          .flatMap(measure -> measure.group().stream())
          .filter(NeedRules.ASKED::containsKey)
          .forEach(
              asked -> assertThat(NeedRules.ASKED.get(asked)).contains(row.instrument().value()));
    }
  }

  private static Set<Measure> whole(YearMonth month, List<PersonCount> counts) {
    return in(Area.WHOLE, month, counts);
  }

  private static Set<Measure> in(Area area, YearMonth month, List<PersonCount> counts) {
    Stream<CountCell> cells = PersonCells.of(counts).stream();
    return cells
        .filter(cell -> cell.area().equals(area) && cell.month().equals(month))
        .map(CountCell::measure)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
  }
}
