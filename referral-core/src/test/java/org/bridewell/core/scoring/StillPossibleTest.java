package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.RuleFixture;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Noted;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What missing answers leave possible, held against trying every way to complete them: no total
/// and no band too many or too few, for every instrument that is scored.
class StillPossibleTest {
  private static final int SETS = 60;
  private static final int MOST_MISSING = 3;

  static Stream<Instrument> scored() {
    return Stream.concat(
            InstrumentLoader.shipped().current().stream(),
            Stream.of(RuleFixture.tea(), RuleFixture.anyYes()))
        .filter(
            each ->
                each.scoring() instanceof ScoringRule.Sum
                    || each.scoring() instanceof ScoringRule.AnyYes)
        .filter(each -> each.applicability().gates().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scored")
  void isExactlyWhatEveryCompletionComesTo(Instrument instrument) {
    var random = new Random(instrument.id().value().hashCode());
    for (int i = 0; i < SETS; i++) {
      var answers = answers(instrument, random, 1 + i % MOST_MISSING);
      if (Scorer.score(instrument, answers) instanceof Incomplete incomplete) {
        holds(instrument, answers, incomplete);
      }
    }
  }

  private static void holds(
      Instrument instrument, Map<ItemId, Response> answers, Incomplete incomplete) {
    var totals = new TreeSet<Integer>();
    var bands = new LinkedHashSet<Band>();
    complete(instrument, answers, totals, bands);
    assertThat(incomplete.bandsPossible())
        .as(answers.toString())
        .containsExactlyElementsOf(instrument.bands().stream().filter(bands::contains).toList());
    if (!totals.isEmpty()) {
      assertThat(incomplete.totals())
          .as(answers.toString())
          .contains(new Totals(totals.first(), totals.last()));
    }
  }

  private static void complete(
      Instrument instrument, Map<ItemId, Response> answers, Set<Integer> totals, Set<Band> bands) {
    switch (Scorer.score(instrument, answers)) {
      case Scored scored -> {
        totals.add(scored.total());
        bands.add(scored.band());
      }
      case Noted noted -> noted.band().ifPresent(bands::add);
      case Incomplete incomplete -> {
        var item = instrument.item(incomplete.missing().getFirst()).orElseThrow();
        for (Response answer : everyAnswer(item)) {
          var more = new HashMap<>(answers);
          more.put(item.id(), answer);
          complete(instrument, more, totals, bands);
        }
      }
      case ScoreResult.NotApplicable _, ScoreResult.Invalid _ ->
          throw new AssertionError("neither refused nor shut");
    }
  }

  private static Map<ItemId, Response> answers(Instrument instrument, Random random, int missing) {
    var answers = new HashMap<ItemId, Response>();
    for (Item item : instrument.items()) {
      var every = everyAnswer(item);
      if (!item.optional() || random.nextBoolean()) {
        answers.put(item.id(), every.get(random.nextInt(every.size())));
      }
    }
    for (int i = 0; i < missing; i++) {
      answers.remove(instrument.items().get(random.nextInt(instrument.items().size())).id());
    }
    return answers;
  }

  /// Every option; of a number, those one step around each edge of its tables, its ends, and some
  /// in between.
  private static List<Response> everyAnswer(Item item) {
    return switch (item.kind()) {
      case ItemKind.Choice(var options) ->
          options.stream().<Response>map(o -> new Response.Answered(o.code())).toList();
      case ItemKind.Measure measure -> numbers(measure);
    };
  }

  private static List<Response> numbers(ItemKind.Measure measure) {
    var numbers = new ArrayList<BigDecimal>(List.of(measure.least(), measure.most()));
    measure.tables().stream()
        .flatMap(table -> table.steps().stream())
        .flatMap(step -> step.to().stream())
        .forEach(to -> numbers.addAll(List.of(to, to.add(measure.step()))));
    numbers.add(new BigDecimal("94.9"));
    numbers.add(new BigDecimal("95.0"));
    return numbers.stream()
        .filter(measure::accepts)
        .distinct()
        .<Response>map(Response.Measured::new)
        .toList();
  }
}
