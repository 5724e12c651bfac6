package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Noted;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;

/// HZ-16: thoughts of suicide are never shown as low, or as any other grade. Every yes has the same
/// path, and alerts at once.
class SuicideWordingTest {

  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)\\b(low|lower|minimal|mild|moderate|moderately|high|higher|severe|severity|risk level"
              + "|grade [a-z0-9])\\b");
  private static final Instrument COLUMBIA = AnswerSets.instrument("C-SSRS-SCREEN");
  private static final Instrument PHQ9 = AnswerSets.instrument("PHQ-9");

  @Test
  void gradesNoAnswerSetWithAYes() {
    var bands = new HashSet<Band>();
    var flags = new HashSet<List<Flag>>();
    AnswerSets.all(COLUMBIA)
        .each(
            (answers, responses) -> {
              ScoreResult result = Scorer.score(COLUMBIA, responses);
              boolean yes =
                  answers.stream().anyMatch(each -> !each.equals("N") && !each.equals("-"));
              assertThat(shown(result))
                  .as("%s", answers)
                  .noneMatch(text -> GRADE.matcher(text).find());
              assertThat(result).isNotInstanceOf(ScoreResult.Scored.class);
              if (yes) {
                flags.add(result.flags());
                bands.addAll(bands(result));
                assertThat(NextSteps.of(result)).containsExactly(Action.SAFETY_PATH);
              } else {
                assertThat(result.flags()).isEmpty();
              }
            });
    assertThat(bands)
        .as("one band after any yes")
        .extracting(Band::code)
        .containsExactly("ANY_YES_SAFETY");
    assertThat(flags).as("one flag after any yes").hasSize(1);
    assertThat(flags.iterator().next())
        .singleElement()
        .satisfies(flag -> assertThat(flag.alert()).contains(Flag.Alert.CLINICIAN));
  }

  @Test
  void writesNoGradeAnywhereInTheScreener() {
    Stream<String> texts =
        Stream.concat(
            COLUMBIA.bands().stream().flatMap(SuicideWordingTest::texts),
            COLUMBIA.items().stream().flatMap(SuicideWordingTest::texts));

    assertThat(texts).noneMatch(text -> GRADE.matcher(text).find());
    assertThat(List.of(COLUMBIA.title(), COLUMBIA.shortTitle()))
        .noneMatch(text -> GRADE.matcher(text).find());
  }

  @Test
  void setsASafetyMessageBeforeADepressionScoreWhateverIsMissing() {
    AnswerSets.of(PHQ9, List.of("0", "3", "-"))
        .each(
            (answers, responses) -> {
              boolean selfHarm = answers.get(8).equals("3");
              List<Flag> flags = Scorer.score(PHQ9, responses).flags();
              if (flags.isEmpty() == selfHarm) {
                assertThat(flags).as("%s", answers).hasSize(selfHarm ? 1 : 0);
              }
            });
    assertThat(PHQ9.flags())
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.headline()).isTrue();
              assertThat(flag.alert()).contains(Flag.Alert.CLINICIAN);
              assertThat(flag.actions()).containsExactly(Action.SAFETY_PATH);
              assertThat(Stream.of(flag.title(), flag.meaning()))
                  .noneMatch(text -> GRADE.matcher(text).find());
            });
  }

  @Test
  void keepsAYesThatWasGivenBeforeTheInstrumentStoppedApplying() {
    Map<ItemId, Response> several =
        Map.of(new ItemId("phq-9"), new Response.Answered("several-days"));
    var drunk = Circumstances.aged(30).intoxicated(Known.YES);

    assertThat(Scorer.score(PHQ9, several, drunk))
        .isInstanceOf(ScoreResult.NotApplicable.class)
        .satisfies(
            result ->
                assertThat(result.flags()).extracting(Flag::code).containsExactly("ITEM9_SAFETY"));
  }

  @Test
  void asksTheScreenerOfSomebodyIntoxicated() {
    var drunk = Circumstances.aged(30).intoxicated(Known.YES);

    assertThat(COLUMBIA.applicability().excluded(drunk)).isEmpty();
    assertThat(COLUMBIA.applicability().cautionsFor(drunk)).hasSize(1);
  }

  private static Stream<String> shown(ScoreResult result) {
    return Stream.concat(
        bands(result).stream().flatMap(SuicideWordingTest::texts),
        result.flags().stream()
            .flatMap(flag -> Stream.of(words(flag.code()), flag.title(), flag.meaning())));
  }

  private static Set<Band> bands(ScoreResult result) {
    return switch (result) {
      case Noted noted -> Set.copyOf(noted.band().stream().toList());
      case Incomplete incomplete -> Set.copyOf(incomplete.bandsPossible());
      default -> Set.of();
    };
  }

  private static Stream<String> texts(Band band) {
    return Stream.of(words(band.code()), band.title(), band.meaning());
  }

  private static Stream<String> texts(Item item) {
    return Stream.concat(
        Stream.of(item.text(), item.label()), item.options().stream().map(Option::label));
  }

  private static String words(String code) {
    return code.replace('_', ' ');
  }
}
