package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Condition;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.PointsTable;
import org.bridewell.core.instrument.Raise;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.Skip;
import org.bridewell.core.instrument.Truth;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.bridewell.core.shared.ItemId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// The vectors of every instrument that asks something leave out nothing that could be wrong: every
/// option, both edges of every band, the lowest and the highest total, every skip, a missing
/// answer, every flag and everything that raises.
@ParameterizedClass(name = "{0}")
@MethodSource("instruments")
class VectorCoverageTest {

  private final Instrument instrument;
  private final Map<ScoreVector, Map<ItemId, Response>> answered = new LinkedHashMap<>();

  VectorCoverageTest(Instrument instrument) {
    this.instrument = instrument;
    for (ScoreVector vector : Vectors.of(instrument.id())) {
      VectorAnswers.read(instrument, vector.answers())
          .ifPresent(responses -> answered.put(vector, responses));
    }
  }

  static Stream<Instrument> instruments() {
    return InstrumentLoader.shipped().current().stream()
        .filter(each -> !(each.scoring() instanceof ScoringRule.Slot));
  }

  @Test
  void agreesWithEveryVector() {
    assertThat(Vectors.of(instrument.id()))
        .isNotEmpty()
        .allSatisfy(
            vector ->
                assertThat(ScoreVector.outcome(instrument, vector.answers()))
                    .as("%s: %s", vector.answers(), vector.source())
                    .satisfies(
                        outcome ->
                            assertThat(vector.agreesWith(outcome))
                                .as("%s expected, %s came out", vector.expected(), outcome)
                                .isTrue()));
  }

  @Test
  void usesEveryOption() {
    assertThat(instrument.items())
        .allSatisfy(
            item ->
                assertThat(item.options())
                    .allSatisfy(
                        option -> {
                          var chosen = new Response.Answered(option.code());
                          assertThat(any(given -> chosen.equals(given.get(item.id()))))
                              .as("%s of %s", option.code(), item.id().value())
                              .isTrue();
                        }));
  }

  @Test
  void measuresBothEdgesOfEveryStep() {
    assertThat(instrument.items())
        .filteredOn(item -> item.kind() instanceof ItemKind.Measure)
        .allSatisfy(
            item -> {
              var measure = (ItemKind.Measure) item.kind();
              for (PointsTable table : measure.tables()) {
                for (PointsTable.Step step : table.steps()) {
                  step.to()
                      .ifPresent(
                          to -> {
                            var next = to.add(BigDecimal.ONE.movePointLeft(measure.decimals()));
                            assertThat(Stream.of(to, next))
                                .as("edge of %s", item.id().value())
                                .allMatch(
                                    edge -> any(given -> measures(given.get(item.id()), edge)));
                          });
                }
              }
            });
  }

  @Test
  void standsOnBothEdgesOfEveryBand() {
    assertThat(instrument.bands())
        .allSatisfy(
            band -> {
              if (band.totals().isPresent()) {
                assertThat(totals(band))
                    .as(band.code())
                    .contains(band.totals().get().from(), band.totals().get().to());
              } else {
                assertThat(bands()).contains(band.code());
              }
            });
  }

  @Test
  void reachesTheLowestAndTheHighestTotal() {
    instrument
        .totals()
        .ifPresent(
            totals ->
                assertThat(instrument.bands().stream().flatMap(band -> totals(band).stream()))
                    .contains(totals.from(), totals.to()));
  }

  @Test
  void goesEverySkip() {
    assertThat(instrument.skips())
        .allSatisfy(
            skip ->
                assertThat(any(given -> holds(skip.when(), given) && leavesOut(skip, given)))
                    .as("%s", skip)
                    .isTrue());
  }

  @Test
  void missesAnAnswer() {
    boolean mustBeAnswered = instrument.items().stream().anyMatch(item -> !item.optional());

    assertThat(any(given -> Scorer.score(instrument, given) instanceof Incomplete))
        .isEqualTo(mustBeAnswered);
  }

  @Test
  void raisesEveryFlag() {
    assertThat(instrument.flags())
        .extracting(Flag::code)
        .allMatch(code -> any(given -> flags(given).contains(code)));
  }

  @Test
  void raisesTheBandByEverythingThatRaises() {
    assertThat(instrument.raises())
        .extracting(Raise::when)
        .flatExtracting(VectorCoverageTest::parts)
        .allMatch(when -> any(given -> holds(when, given)));
  }

  private boolean any(Predicate<Map<ItemId, Response>> matches) {
    return answered.values().stream().anyMatch(matches);
  }

  private static boolean measures(Response response, BigDecimal value) {
    return response instanceof Response.Measured(var number) && number.compareTo(value) == 0;
  }

  private List<String> flags(Map<ItemId, Response> given) {
    return Scorer.score(instrument, given).flags().stream().map(Flag::code).toList();
  }

  private boolean holds(Condition condition, Map<ItemId, Response> given) {
    return Truth.of(condition, instrument.items()).holds(Answers.of(instrument, given));
  }

  /// Nothing that the skip leaves out was answered, and nothing is missing all the same.
  private boolean leavesOut(Skip skip, Map<ItemId, Response> given) {
    return !(Scorer.score(instrument, given) instanceof Incomplete)
        && instrument.leftOutBy(skip).stream().noneMatch(item -> answered(given.get(item.id())));
  }

  private static boolean answered(@Nullable Response response) {
    return response != null && response.isAnswer();
  }

  private List<Integer> totals(Band band) {
    return answered.values().stream()
        .map(given -> Scorer.score(instrument, given))
        .filter(result -> result instanceof Scored scored && scored.band().equals(band))
        .map(result -> ((Scored) result).total())
        .toList();
  }

  private List<String> bands() {
    return answered.keySet().stream()
        .map(vector -> vector.band().replaceFirst("\\+.*", ""))
        .toList();
  }

  private static List<Condition> parts(Condition condition) {
    return condition instanceof Condition.Any(List<Condition> of) ? of : List.of(condition);
  }
}
