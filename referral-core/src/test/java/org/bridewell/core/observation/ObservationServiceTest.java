package org.bridewell.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;
import static org.bridewell.core.custody.CustodyFixture.NURSE_OF_BRADFORD;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.person.Person;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.person.Sex;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is recorded acts at once (HZ-05 to HZ-08).
class ObservationServiceTest {
  private final ObservationFixture x = new ObservationFixture();
  private final RoundId round = RoundId.next();

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          respiration,   8,            CALL_999 OBSERVATION NEWS2 BREATHING_8_OR_LESS
          respiration,   9,            -
          respiration,   24,           -
          respiration,   25,           CLINICIAN OBSERVATION NEWS2 SINGLE_3
          spo2,          91,           CALL_999 OBSERVATION NEWS2 OXYGEN_91_OR_LESS
          spo2,          92,           -
          systolic,      90,           CLINICIAN OBSERVATION NEWS2 SINGLE_3
          systolic,      91,           -
          systolic,      219,          -
          systolic,      220,          CLINICIAN OBSERVATION NEWS2 SINGLE_3
          pulse,         40,           CLINICIAN OBSERVATION NEWS2 SINGLE_3
          pulse,         41,           -
          pulse,         130,          -
          pulse,         131,          CLINICIAN OBSERVATION NEWS2 SINGLE_3
          consciousness, confusion,    CALL_999 OBSERVATION NEWS2 NEW_CONFUSION
          consciousness, voice,        CALL_999 OBSERVATION NEWS2 NOT_ALERT
          consciousness, pain,         CALL_999 OBSERVATION NEWS2 NOT_ALERT
          consciousness, unresponsive, CALL_999 OBSERVATION NEWS2 NOT_ALERT
          temperature,   35.0,         CLINICIAN OBSERVATION NEWS2 SINGLE_3
          temperature,   35.1,         -
          temperature,   39.1,         -
          """)
  void aDangerousValueAlertsOnItsOwnAndAmongNormalOnes(String name, String value, String alert) {
    var expected = Optional.ofNullable(alert).stream().toList();

    x.news2(round, name, value);
    assertThat(x.alerts.raised).isEqualTo(expected);

    x.set(round, Map.of(name, value));
    x.finish(round);
    assertThat(x.alerts.raised.stream().distinct().limit(1).toList()).isEqualTo(expected);
    assertThat(x.alerts.raised)
        .allMatch(raised -> alert != null && raised.startsWith(alert.substring(0, 8)));
  }

  @Test
  void aHighTotalAlertsWithoutASingleDangerousValue() {
    x.set(round, Map.of("systolic", "95", "spo2", "93", "pulse", "111"));
    assertThat(x.alerts.raised).containsExactly("CLINICIAN OBSERVATION NEWS2 MEDIUM");

    x.news2(round, "oxygen", "oxygen");
    assertThat(x.alerts.raised)
        .containsExactly("CLINICIAN OBSERVATION NEWS2 MEDIUM", "CALL_999 OBSERVATION NEWS2 HIGH");
  }

  @Test
  void theNextSetAlertsAnew() {
    x.news2(round, "consciousness", "voice");
    x.news2(RoundId.next(), "consciousness", "voice");

    assertThat(x.alerts.raised).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"respiration", "spo2", "oxygen", "systolic", "pulse", "consciousness", "temperature"})
  void aSetIsNotFinishedWhileAValueHasNeitherNumberNorReason(String missing) {
    ObservationFixture.NORMAL.forEach(
        (name, value) -> {
          if (!name.equals(missing)) {
            x.news2(round, name, value);
          }
        });

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> x.finish(round))
        .extracting(Refusal::code)
        .isEqualTo("observation.values-open");
  }

  @ParameterizedTest
  @EnumSource(NotMeasured.class)
  void aMissingValueActsAsTheHighestTotalStillPossible(NotMeasured why) {
    // systolic 101 gives 1, oxygen 93 gives 2: 3 to 6 while the temperature is missing
    x.set(round, Map.of("systolic", "101", "spo2", "93", "temperature", why.name()));
    assertThat(x.alerts.raised).isEmpty();
    x.finish(round);

    assertThat(x.alerts.raised).containsExactly("CLINICIAN OBSERVATION NEWS2 MEDIUM");
    assertThat(every()).contains(Duration.ofMinutes(30));
    assertThat(x.clocks.running(x.held.id(), ClockKind.OBSERVATIONS, "INCOMPLETE"))
        .get()
        .extracting(CareClock::dueAt)
        .isEqualTo(NOW.plusSeconds(900));
  }

  @Test
  void aCompleteSetEndsTheClockOfAMissingValue() {
    x.set(round, Map.of("pulse", "UNABLE"));
    x.finish(round);
    var next = RoundId.next();
    x.set(next, Map.of());
    x.finish(next);

    assertThat(x.clocks.running(x.held.id(), ClockKind.OBSERVATIONS, "INCOMPLETE")).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}: every {2} minutes")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          pulse,       70,    -
          pulse,       95,    240
          pulse,       131,   30
          respiration, 8,     15
          """)
  void theClockIsAsStrictAsTheValues(String name, String value, Long minutes) {
    x.set(round, Map.of(name, value));
    x.finish(round);

    assertThat(every()).isEqualTo(Optional.ofNullable(minutes).map(Duration::ofMinutes));
  }

  @Test
  void normalValuesEndNoClock() {
    x.set(round, Map.of("pulse", "131"));
    x.finish(round);
    x.clock.now = NOW.plusSeconds(1500);
    var next = RoundId.next();
    x.set(next, Map.of());
    x.finish(next);

    assertThat(x.clocks.running(x.held.id(), ClockKind.OBSERVATIONS, ""))
        .get()
        .extracting(CareClock::dueAt)
        .isEqualTo(NOW.plusSeconds(1500 + 1800));
  }

  @ParameterizedTest
  @CsvSource({"2010-11-17, false", "2010-11-16, true"})
  void makesNoScoreUnderSixteenToTheDay(LocalDate born, boolean scores) {
    var sheet = bornAs(born, Sex.FEMALE);

    assertThat(score(sheet) instanceof ScoreResult.Scored).isEqualTo(scores);
    assertThat(sheet.rounds().getFirst().readings()).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({"YES, false", "NO, true", "UNKNOWN, true"})
  void makesNoScoreInPregnancyAndKeepsTheValuesAndTheClock(Known known, boolean scores) {
    x.pregnant = known;
    x.set(round, Map.of());
    var sheet = x.finish(round);

    assertThat(score(sheet) instanceof ScoreResult.Scored).isEqualTo(scores);
    assertThat(sheet.rounds().getFirst().readings()).hasSize(8);
    assertThat(every()).isEqualTo(scores ? Optional.empty() : Optional.of(Duration.ofHours(1)));
  }

  @Test
  void aPregnancyKnownLaterWithdrawsTheScore() {
    x.set(round, Map.of());
    assertThat(score(x.finish(round))).isInstanceOf(ScoreResult.Scored.class);
    x.pregnant = Known.YES;

    assertThat(score(x.service.open(x.held.id(), NURSE)))
        .isInstanceOfSatisfying(
            ScoreResult.NotApplicable.class,
            none -> assertThat(none.reason()).contains("maternity early warning chart"));
  }

  @Test
  void anEmergencyIsOneWithoutAScoreToo() {
    x.pregnant = Known.YES;
    x.news2(round, "consciousness", "voice");

    assertThat(x.alerts.raised).containsExactly("CALL_999 OBSERVATION NEWS2 NOT_ALERT");
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
    "respiration, 0, 100, 101",
    "spo2, 0, 100, 101",
    "systolic, 0, 400, 401",
    "pulse, 0, 350, 351",
    "temperature, 10.0, 50.0, 50.1"
  })
  void refusesOnlyWhatNobodyCanHave(String name, String least, String most, String beyond) {
    x.news2(round, name, least);
    x.news2(round, name, most);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> x.news2(round, name, beyond))
        .extracting(Refusal::code)
        .isEqualTo("observation.no-such-value");
  }

  @ParameterizedTest
  @CsvSource({"'', 'target 88 to 92'", "' ', 'target 88 to 92'", "Dr Sample, ''"})
  void refusesTheSecondScaleWithoutPrescriberAndReason(String prescriber, String reason) {
    var tap = scale2(prescriber, reason);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> x.service.record(x.held.id(), tap, NURSE))
        .extracting(Refusal::code)
        .isEqualTo("observation.prescriber");
  }

  @Test
  void refusesTheSecondScaleAsAPlainOption() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> x.news2(round, "scale", "scale-2"))
        .extracting(Refusal::code)
        .isEqualTo("observation.prescriber");
  }

  @Test
  void eachSetBeginsOnTheFirstScale() {
    x.service.record(x.held.id(), scale2("Dr Sample", "target 88 to 92"), NURSE);
    x.news2(round, "spo2", "90");
    assertThat(x.alerts.raised).isEmpty();

    var next = RoundId.next();
    x.news2(next, "spo2", "90");
    assertThat(x.rounds.all.get(next).found(Vitals.SCALE)).contains(new Finding.Chosen("scale-1"));
    assertThat(x.alerts.raised).containsExactly("CALL_999 OBSERVATION NEWS2 OXYGEN_91_OR_LESS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"confusion", "voice", "pain", "unresponsive"})
  void lessThanAlertStartsRousing(String consciousness) {
    x.news2(round, "consciousness", consciousness);

    assertThat(x.clocks.running(x.held.id(), ClockKind.ROUSING, "")).isPresent();
  }

  @Test
  void theSameTapTwiceIsKeptOnce() {
    var tap = x.tap(round, Round.Kind.OBSERVATIONS, "news2-pulse", "131");
    x.service.record(x.held.id(), tap, NURSE);
    x.service.record(x.held.id(), tap, NURSE);

    assertThat(x.alerts.raised).hasSize(1);
    assertThat(x.trail.actions()).containsOnlyOnce(AuditAction.OBSERVATION_RECORDED);
  }

  @Test
  void aFinishedSetTakesNoFurtherValue() {
    x.set(round, Map.of());
    x.finish(round);
    x.finish(round);

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> x.news2(round, "pulse", "71"));
  }

  @Test
  void aLateEntryKeepsWhenItWasSeenBesideWhenItWasWritten() {
    var seen = NOW.minusSeconds(3600);
    x.set(round, Map.of("pulse", "95"));
    x.service.observedAt(x.held.id(), round, seen, NURSE);
    var kept = x.finish(round).rounds().getFirst();

    assertThat(kept.observedAt()).isEqualTo(seen);
    assertThat(kept.recordedAt()).isEqualTo(NOW);
    assertThat(kept.isLate()).isTrue();
    assertThat(x.clocks.running(x.held.id(), ClockKind.OBSERVATIONS, ""))
        .get()
        .extracting(CareClock::dueAt)
        .isEqualTo(seen.plus(Duration.ofHours(4)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, -7201, -86401})
  void nothingIsSeenInTheFutureOrBeforeTheArrival(long seconds) {
    x.news2(round, "pulse", "70");
    Instant at = NOW.plusSeconds(seconds);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> x.service.observedAt(x.held.id(), round, at, NURSE))
        .extracting(Refusal::code)
        .isEqualTo("observation.time");
  }

  @Test
  void onlyANamedCliniciansDirectionEndsRousing() {
    x.news2(round, "consciousness", "voice");
    for (var nobody : List.of(List.of("", "sober"), List.of("Dr Sample", " "))) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(
              () ->
                  x.service.direct(
                      x.held.id(), ClockKind.ROUSING, nobody.get(0), nobody.get(1), NURSE));
    }
    assertThat(x.clocks.running(x.held.id(), ClockKind.ROUSING, "")).isPresent();

    x.service.direct(x.held.id(), ClockKind.ROUSING, "Dr Sample", "awake and sober", NURSE);
    assertThat(x.clocks.running(x.held.id(), ClockKind.ROUSING, "")).isEmpty();
    assertThat(x.directions)
        .extracting(Directions.Direction::clinician)
        .containsExactly("Dr Sample");
  }

  @Test
  void anotherSuiteSeesAndRecordsNothing() {
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(() -> x.service.open(x.held.id(), NURSE_OF_BRADFORD));
    var tap = x.tap(round, Round.Kind.OBSERVATIONS, "news2-pulse", "70");
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(() -> x.service.record(x.held.id(), tap, NURSE_OF_BRADFORD));
  }

  @Test
  void worriedWhateverTheScoreCallsAClinician() {
    x.service.worried(x.held.id(), NURSE);

    assertThat(x.alerts.raised).containsExactly("CLINICIAN OBSERVATION NEWS2 WORRIED");
  }

  private ObservationService.Tap scale2(String prescriber, String reason) {
    return new ObservationService.Tap(
        AnswerId.next(),
        round,
        Round.Kind.OBSERVATIONS,
        Optional.empty(),
        Vitals.SCALE,
        new Finding.PrescribedScale(prescriber, reason));
  }

  private Optional<Duration> every() {
    return x.clocks.running(x.held.id(), ClockKind.OBSERVATIONS, "").flatMap(CareClock::every);
  }

  private ObservationSheet bornAs(LocalDate born, Sex sex) {
    PersonData data = CustodyFixture.person("Sample", "Dario");
    var young =
        new PersonData(
            data.name(),
            born,
            sex,
            data.ethnicity(),
            data.nhsNumber(),
            data.pncId(),
            data.district());
    var held = x.held;
    x.detentions.all.put(
        held.id(),
        new org.bridewell.core.custody.Detention(
            held.id(),
            held.suite(),
            held.number(),
            new Person(held.person().id(), young),
            held.cell(),
            held.whereabouts(),
            held.offence(),
            held.alcoholCausal(),
            held.arrestedAt(),
            held.arrivedAt(),
            held.releasedAt(),
            held.version()));
    x.set(round, Map.of());
    return x.finish(round);
  }

  private static ScoreResult score(ObservationSheet sheet) {
    var kept = sheet.rounds().getFirst();
    return EarlyWarning.of(
            ObservationFixture.VITALS.instrument(Vitals.NEWS2),
            kept.responses(),
            sheet.circumstances())
        .result();
  }
}
