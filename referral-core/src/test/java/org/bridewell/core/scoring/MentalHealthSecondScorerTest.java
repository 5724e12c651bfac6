package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Noted;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.junit.jupiter.api.Test;

/// Every set of answers, missing ones included, against scorers written a second time from the
/// publications, without the instrument files.
class MentalHealthSecondScorerTest {

  private static final String INVALID = "INVALID";

  @Test
  void agreesOnPhq2AndGad2() {
    assertThat(checked("PHQ-2", answers -> sum(answers, "NEGATIVE 3 POSITIVE"))).isEqualTo(25);
    assertThat(checked("GAD-2", answers -> sum(answers, "NEGATIVE 3 POSITIVE"))).isEqualTo(25);
  }

  @Test
  void agreesOnGad7() {
    String bands = "MINIMAL 5 MILD 10 MODERATE 15 SEVERE";

    assertThat(checked("GAD-7", answers -> sum(answers, bands))).isEqualTo(78_125);
  }

  @Test
  void agreesOnK6() {
    assertThat(checked("K6", answers -> sum(answers, "BELOW_CUTOFF 13 SMI_LIKELY")))
        .isEqualTo(46_656);
  }

  @Test
  void agreesOnPhq9WithItsSafetyItem() {
    assertThat(checked("PHQ-9", List.of("0", "1", "3"), MentalHealthSecondScorerTest::phq9))
        .isEqualTo(59_049);
    assertThat(checked("PHQ-9", List.of("0", "2", "-"), MentalHealthSecondScorerTest::phq9))
        .isEqualTo(59_049);
  }

  private static String phq9(List<String> answers) {
    String bands = "MINIMAL 5 MILD 10 MODERATE 15 MODERATELY_SEVERE 20 SEVERE";
    String result = sum(answers.subList(0, 9), bands);
    boolean selfHarm = !answers.get(8).equals("0") && !answers.get(8).equals("-");
    return result.equals(INVALID) || !selfHarm ? result : result + "+ITEM9_SAFETY";
  }

  @Test
  void agreesOnPcPtsd5() {
    assertThat(
            checked(
                "PC-PTSD-5",
                answers ->
                    switch (answers.getFirst()) {
                      // with the gate closed an answer given all the same still counts
                      case "N" -> ptsd(answers.subList(1, 6).stream().map(this::orNo).toList());
                      case "Y" -> ptsd(answers.subList(1, 6));
                      default -> INVALID;
                    }))
        .isEqualTo(729);
  }

  private String ptsd(List<String> answers) {
    return count(answers, "Y", "NEGATIVE 3 POSITIVE_SENSITIVE_CUT_3 4 POSITIVE");
  }

  private String orNo(String answer) {
    return answer.equals("-") ? "N" : answer;
  }

  @Test
  void agreesOnBjmhs() {
    assertThat(checked("BJMHS", MentalHealthSecondScorerTest::bjmhs)).isEqualTo(19_683);
  }

  private static String bjmhs(List<String> answers) {
    if (answers.subList(0, 8).contains("-")) {
      return INVALID;
    }
    long symptoms = answers.subList(0, 6).stream().filter("Y"::equals).count();
    boolean refer =
        symptoms >= 2
            || answers.get(6).equals("Y")
            || answers.get(7).equals("Y")
            || answers.get(8).equals("OFFICER_CONCERN");
    return symptoms + (refer ? " REFER" : " NO_REFERRAL");
  }

  @Test
  void agreesOnCmhs() {
    assertThat(checked("CMHS-W", answers -> count(answers, "Y", "NO_REFERRAL 4 REFER")))
        .isEqualTo(6_561);
    assertThat(
            checked(
                "CMHS-M", List.of("Y", "N"), answers -> count(answers, "Y", "NO_REFERRAL 6 REFER")))
        .isEqualTo(4_096);
  }

  @Test
  void agreesOnAsrs() {
    assertThat(
            checked(
                "ASRS-6",
                answers -> {
                  if (answers.contains("-")) {
                    return INVALID;
                  }
                  int counted = 0;
                  for (int i = 0; i < 6; i++) {
                    counted += Integer.parseInt(answers.get(i)) >= (i < 3 ? 2 : 3) ? 1 : 0;
                  }
                  return counted + (counted >= 4 ? " POSITIVE" : " NEGATIVE");
                }))
        .isEqualTo(46_656);
  }

  @Test
  void agreesOnAq10() {
    assertThat(checked("AQ-10-ADULT", List.of("DA", "DD", "-"), MentalHealthSecondScorerTest::aq10))
        .isEqualTo(59_049);
    assertThat(checked("AQ-10-ADULT", List.of("SA", "SD"), MentalHealthSecondScorerTest::aq10))
        .isEqualTo(1_024);
  }

  private static String aq10(List<String> answers) {
    if (answers.contains("-")) {
      return INVALID;
    }
    int score = 0;
    for (int question = 1; question <= 10; question++) {
      boolean agreed = answers.get(question - 1).endsWith("A");
      score += agreed == List.of(1, 7, 8, 10).contains(question) ? 1 : 0;
    }
    return score + (score >= 6 ? " REFER" : " BELOW_CUTOFF");
  }

  @Test
  void agreesOnTheColumbiaScreener() {
    assertThat(checked("C-SSRS-SCREEN", MentalHealthSecondScorerTest::columbia)).isEqualTo(972);
  }

  private static String columbia(List<String> answers) {
    boolean asked = !answers.get(1).equals("N");
    boolean complete =
        !answers.get(0).equals("-")
            && !answers.get(1).equals("-")
            && !answers.get(5).equals("-")
            && (!asked || !answers.subList(2, 5).contains("-"));
    if (!complete) {
      return INVALID;
    }
    boolean yes = answers.stream().anyMatch(each -> !each.equals("N") && !each.equals("-"));
    return yes ? " ANY_YES_SAFETY" : " NONE_REPORTED";
  }

  private static int checked(String id, Function<List<String>, String> second) {
    return checked(AnswerSets.all(AnswerSets.instrument(id)), id, second);
  }

  private static int checked(
      String id, List<String> tokens, Function<List<String>, String> second) {
    return checked(AnswerSets.of(AnswerSets.instrument(id), tokens), id, second);
  }

  private static int checked(AnswerSets sets, String id, Function<List<String>, String> second) {
    return sets.each(
        (answers, responses) -> {
          String expected = second.apply(answers);
          String actual = text(Scorer.score(sets.instrument(), responses));
          if (!actual.equals(expected)) {
            assertThat(actual).as("%s %s", id, answers).isEqualTo(expected);
          }
        });
  }

  /// Total, band and headline flags, as vectors write them.
  private static String text(ScoreResult result) {
    return switch (result) {
      case Scored scored -> scored.total() + " " + scored.band().code() + headlines(result);
      case Noted noted -> " " + noted.band().orElseThrow().code() + headlines(result);
      case Incomplete _ -> INVALID;
      default -> throw new AssertionError(result);
    };
  }

  private static String headlines(ScoreResult result) {
    return result.flags().stream()
        .filter(Flag::headline)
        .map(flag -> "+" + flag.code())
        .collect(Collectors.joining());
  }

  private static String sum(List<String> answers, String bands) {
    if (answers.contains("-")) {
      return INVALID;
    }
    return banded(answers.stream().mapToInt(Integer::parseInt).sum(), bands);
  }

  private static String count(List<String> answers, String counted, String bands) {
    if (answers.contains("-")) {
      return INVALID;
    }
    return banded((int) answers.stream().filter(counted::equals).count(), bands);
  }

  /// `bands`: names with the total at which the next begins between them.
  private static String banded(int total, String bands) {
    String[] parts = bands.split(" ");
    String band = parts[0];
    for (int i = 1; i < parts.length; i += 2) {
      band = total >= Integer.parseInt(parts[i]) ? parts[i + 1] : band;
    }
    return total + " " + band;
  }
}
