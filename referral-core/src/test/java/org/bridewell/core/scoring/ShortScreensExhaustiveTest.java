package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;

/// Every set of answers to the short screens, missing ones included, against scorers written a
/// second time from the printed forms. A missing answer is -1.
class ShortScreensExhaustiveTest {

  private static final int[] TWO = {-1, 0, 1};
  private static final int[] THREE = {-1, 0, 2, 4};
  private static final int[] FIVE = {-1, 0, 1, 2, 3, 4};

  @Test
  void fast() {
    // the first answer weekly or daily: positive, stop; else all four, 3 or more is positive
    agree(
        "FAST",
        a -> a[0] >= 3 ? new int[] {a[0], known(a[1]), known(a[2]), known(a[3])} : a,
        total -> total >= 3 ? "POSITIVE" : "NEGATIVE",
        new int[][] {FIVE, FIVE, FIVE, THREE});
  }

  @Test
  void auditForPrimaryCare() {
    // Never on the first question leaves out the next three
    agree(
        "AUDIT-PC",
        a -> a[0] == 0 ? new int[] {0, known(a[1]), known(a[2]), known(a[3]), a[4]} : a,
        total -> total >= 5 ? "POSITIVE" : "NEGATIVE",
        new int[][] {FIVE, FIVE, FIVE, FIVE, THREE});
  }

  @Test
  void singleQuestion() {
    agree("M-SASQ", a -> a, total -> total >= 2 ? "POSITIVE" : "NEGATIVE", new int[][] {FIVE});
  }

  @Test
  void drugAbuseScreeningTest() {
    String[] bands =
        "NONE LOW LOW MODERATE MODERATE MODERATE SUBSTANTIAL SUBSTANTIAL SUBSTANTIAL SEVERE SEVERE"
            .split(" ");

    agree(
        "DAST-10",
        a -> a,
        total -> bands[total],
        IntStream.range(0, 10).mapToObj(_ -> TWO).toArray(int[][]::new));
  }

  @Test
  void glasgowComaScale() {
    agree(
        "GCS",
        a -> a,
        total -> total == 15 ? "AWAKE" : total >= 9 ? "NOT_FULLY_AWAKE" : "COMA",
        new int[][] {{-1, 1, 2, 3, 4}, {-1, 1, 2, 3, 4, 5}, {-1, 1, 2, 3, 4, 5, 6}});
  }

  /// @param counted the answers as the form counts them: a question that it leaves out is 0
  /// @param band what a total means
  private static void agree(
      String id, UnaryOperator<int[]> counted, IntFunction<String> band, int[][] points) {
    Instrument instrument = Marked.instrument(id);
    var items = instrument.items().stream().filter(Item::scored).toList();
    assertThat(items).hasSize(points.length);
    int[] place = new int[points.length];
    int seen = 0;
    int complete = 0;
    do {
      int[] answers = IntStream.range(0, place.length).map(i -> points[i][place[i]]).toArray();
      Map<ItemId, Response> responses = new HashMap<>();
      for (int i = 0; i < answers.length; i++) {
        if (answers[i] >= 0) {
          responses.put(items.get(i).id(), answer(items.get(i), answers[i]));
        }
      }
      complete += check(instrument, counted.apply(answers), band, responses) ? 1 : 0;
      seen++;
    } while (next(place, points));
    assertThat(seen)
        .isEqualTo(
            IntStream.range(0, points.length)
                .map(i -> points[i].length)
                .reduce(1, (a, b) -> a * b));
    assertThat(complete).isPositive().isLessThan(seen);
  }

  private static boolean check(
      Instrument instrument,
      int[] counted,
      IntFunction<String> band,
      Map<ItemId, Response> responses) {
    boolean complete = IntStream.of(counted).allMatch(points -> points >= 0);
    ScoreResult result = Scorer.score(instrument, responses);
    if (complete) {
      assertThat(result).as(responses::toString).isInstanceOf(Scored.class);
      var scored = (Scored) result;
      assertThat(scored.total()).as(responses::toString).isEqualTo(IntStream.of(counted).sum());
      assertThat(scored.band().code())
          .as(responses::toString)
          .isEqualTo(band.apply(IntStream.of(counted).sum()));
    } else {
      assertThat(result).as(responses::toString).isInstanceOf(Incomplete.class);
    }
    return complete;
  }

  private static int known(int points) {
    return Math.max(points, 0);
  }

  private static boolean next(int[] place, int[][] points) {
    for (int i = 0; i < place.length; i++) {
      if (++place[i] < points[i].length) {
        return true;
      }
      place[i] = 0;
    }
    return false;
  }

  private static Response answer(Item item, int points) {
    return item.options().stream()
        .filter(option -> option.points() == points)
        .findFirst()
        .map(option -> new Response.Answered(option.code()))
        .orElseThrow();
  }
}
