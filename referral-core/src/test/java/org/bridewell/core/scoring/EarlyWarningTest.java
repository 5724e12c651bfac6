package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.NotApplicable;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// NEWS2 as the Royal College of Physicians prints it, and what custody does with it (HZ-05 to 08).
class EarlyWarningTest {

  private static final Instrument NEWS2 = Marked.instrument("NEWS2");

  private static final String NORMAL =
      "news2-respiration=16, news2-spo2=98, news2-scale=scale-1, news2-oxygen=air,"
          + " news2-systolic=120, news2-pulse=70, news2-consciousness=alert,"
          + " news2-temperature=37.0";

  @ParameterizedTest(name = "{0} {1} alone gives {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          respiration,   8,            SINGLE_3 BREATHING_8_OR_LESS, EMERGENCY_999
          respiration,   9,            -,                            -
          respiration,   24,           -,                            -
          respiration,   25,           SINGLE_3,                     URGENT_REVIEW
          spo2,          91,           SINGLE_3 OXYGEN_91_OR_LESS,   EMERGENCY_999
          spo2,          92,           -,                            -
          systolic,      90,           SINGLE_3,                     URGENT_REVIEW
          systolic,      91,           -,                            -
          systolic,      219,          -,                            -
          systolic,      220,          SINGLE_3,                     URGENT_REVIEW
          pulse,         40,           SINGLE_3,                     URGENT_REVIEW
          pulse,         41,           -,                            -
          pulse,         130,          -,                            -
          pulse,         131,          SINGLE_3,                     URGENT_REVIEW
          consciousness, confusion,    SINGLE_3 NEW_CONFUSION,       EMERGENCY_999
          consciousness, voice,        SINGLE_3 NOT_ALERT,           EMERGENCY_999
          consciousness, pain,         SINGLE_3 NOT_ALERT,           EMERGENCY_999
          consciousness, unresponsive, SINGLE_3 NOT_ALERT,           EMERGENCY_999
          temperature,   35.0,         SINGLE_3,                     URGENT_REVIEW
          temperature,   35.1,         -,                            -
          temperature,   39.1,         -,                            -
          """)
  void actsOnOneObservationWhateverTheTotal(
      String observation, String value, String flags, String action) {
    ScoreResult whole = scored(NORMAL + ", news2-" + observation + "=" + value);
    ScoreResult alone = scored("news2-" + observation + "=" + value + ", news2-scale=scale-1");

    List<String> expected = flags == null ? List.of() : List.of(flags.split(" "));
    assertThat(Marked.flags(whole)).containsExactlyElementsOf(expected);
    assertThat(Marked.flags(alone)).containsExactlyElementsOf(expected);
    assertThat(alone).isInstanceOf(Incomplete.class);
    if (action != null) {
      assertThat(NextSteps.of(whole)).contains(Action.valueOf(action));
      assertThat(NextSteps.of(alone)).contains(Action.valueOf(action));
    } else {
      assertThat(NextSteps.of(whole)).doesNotContain(Action.EMERGENCY_999, Action.URGENT_REVIEW);
    }
  }

  @ParameterizedTest
  @CsvSource({"83, true", "84, false", "88, false"})
  void warnsOnThePrescribedScaleOnlyBelowItsOwnLimit(String oxygen, boolean warns) {
    ScoreResult result = scored(NORMAL + ", news2-scale=scale-2, news2-spo2=" + oxygen);

    assertThat(Marked.flags(result).contains("OXYGEN_83_OR_LESS")).isEqualTo(warns);
    assertThat(Marked.flags(result)).doesNotContain("OXYGEN_91_OR_LESS");
  }

  @Test
  void neverSaysLowBesideASingleThree() {
    int seen = 0;
    for (String value : List.of("respiration=8", "pulse=131", "consciousness=confusion")) {
      for (String more : List.of("", ", news2-spo2=95", ", news2-oxygen=oxygen")) {
        var result = (Scored) scored(NORMAL + ", news2-" + value + more);
        assertThat(words(result)).noneMatch(text -> text.matches("(?is).*\\blow\\b.*"));
        seen++;
      }
    }
    assertThat(seen).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news2-respiration",
        "news2-spo2",
        "news2-scale",
        "news2-oxygen",
        "news2-systolic",
        "news2-pulse",
        "news2-consciousness",
        "news2-temperature"
      })
  void givesNoTotalWhileOneValueIsMissing(String missing) {
    var responses = new LinkedHashMap<>(Marked.responses(NEWS2, NORMAL));
    responses.remove(new ItemId(missing));

    assertThat(Scorer.score(NEWS2, responses))
        .isInstanceOfSatisfying(
            Incomplete.class,
            incomplete -> {
              assertThat(incomplete.missing()).containsExactly(new ItemId(missing));
              assertThat(incomplete.totals().orElseThrow().from()).isZero();
            });
  }

  @Test
  void keepsEveryBandOpenThatTheMissingValueCouldStillReach() {
    var responses = responsesWithout("news2-pulse", NORMAL + ", news2-systolic=101");
    var incomplete = (Incomplete) Scorer.score(NEWS2, responses);

    // pulse gives 0, 1, 2 or 3, systolic 1: totals 1 to 4, and 3 for the pulse alone raises
    assertThat(incomplete.totals().orElseThrow().from()).isEqualTo(1);
    assertThat(incomplete.totals().orElseThrow().to()).isEqualTo(4);
    assertThat(incomplete.bandsPossible())
        .extracting(Band::code)
        .containsExactly("LOW", "LOW_MEDIUM_SINGLE_3");
  }

  @ParameterizedTest(name = "{1} missing, {2} with the rest: {3}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          '',                                        news2-pulse,         0 to 3, URGENT_REVIEW
          '',                                        news2-oxygen,        0 to 2, -
          news2-systolic=101,                        news2-oxygen,        1 to 3, -
          news2-systolic=101 news2-spo2=93,          news2-oxygen,        3 to 5, URGENT_REVIEW
          news2-systolic=101 news2-spo2=93,          news2-temperature,   3 to 6, URGENT_REVIEW
          news2-systolic=95 news2-spo2=93,           news2-respiration,   4 to 7, EMERGENCY_999
          news2-systolic=95 news2-spo2=93,           news2-pulse,         4 to 7, EMERGENCY_999
          news2-systolic=95 news2-spo2=93,           news2-consciousness, 4 to 7, EMERGENCY_999
          news2-systolic=95 news2-pulse=111,         news2-spo2,          4 to 7, EMERGENCY_999
          news2-spo2=93 news2-pulse=111,             news2-systolic,      4 to 7, EMERGENCY_999
          news2-systolic=95 news2-pulse=111,         news2-oxygen,        4 to 6, URGENT_REVIEW
          news2-systolic=95 news2-spo2=93,           news2-scale,         2 to 4, -
          news2-systolic=95 news2-spo2=93 news2-pulse=91, news2-scale,    3 to 5, URGENT_REVIEW
          """)
  void actsAsForTheHighestTotalStillPossible(
      String abnormal, String missing, String range, String action) {
    String marks = abnormal.isEmpty() ? "" : ", " + abnormal.replace(" ", ", ");
    var incomplete = (Incomplete) Scorer.score(NEWS2, responsesWithout(missing, NORMAL + marks));
    var totals = incomplete.totals().orElseThrow();

    assertThat(totals.from() + " to " + totals.to()).isEqualTo(range);
    assertThat(NextSteps.of(incomplete))
        .isEqualTo(action == null ? Set.of() : Set.of(Action.valueOf(action)));
  }

  @Test
  void givesOxygenNoPointsUntilItsScaleIsKnown() {
    var responses = responsesWithout("news2-scale", NORMAL + ", news2-spo2=90");
    var incomplete = (Incomplete) Scorer.score(NEWS2, responses);

    // 90 % is 3 on scale 1 and 0 on scale 2
    assertThat(incomplete.totals().orElseThrow().from()).isZero();
    assertThat(incomplete.totals().orElseThrow().to()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"15, UNDER_16", "16, ''", "90, ''"})
  void makesNoScoreUnderSixteen(int age, String reason) {
    assertThat(reason(Circumstances.aged(age))).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"YES, PREGNANT", "NO, ''", "UNKNOWN, ''"})
  void makesNoScoreInPregnancy(Known pregnant, String reason) {
    assertThat(reason(Circumstances.aged(30).pregnant(pregnant))).isEqualTo(reason);
  }

  private static String reason(Circumstances circumstances) {
    ScoreResult result = Scorer.score(NEWS2, Marked.responses(NEWS2, NORMAL), circumstances);
    return result instanceof NotApplicable none ? none.code() : "";
  }

  private static ScoreResult scored(String marks) {
    return Scorer.score(NEWS2, Marked.responses(NEWS2, marks));
  }

  private static Map<ItemId, Response> responsesWithout(String item, String marks) {
    var responses = new LinkedHashMap<>(Marked.responses(NEWS2, marks));
    responses.remove(new ItemId(item));
    return responses;
  }

  private static List<String> words(Scored result) {
    var words = new ArrayList<String>();
    words.add(result.band().title());
    words.add(result.band().meaning());
    result.flags().stream().map(Flag::title).forEach(words::add);
    result.flags().stream().map(Flag::meaning).forEach(words::add);
    Optional.of(result.points().getFirst().item())
        .flatMap(NEWS2::item)
        .map(Item::label)
        .ifPresent(words::add);
    return words;
  }
}
