package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.scoring.ScoreResult.NotApplicable;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;

/// DAST-10 adds up to 1 for somebody who takes no drugs, so its own first question can end it.
class DrugsGateTest {

  private static final Instrument DAST = Marked.instrument("DAST-10");
  private static final ItemId GATE = new ItemId("dast-gate");

  @Test
  void makesNoScoreWhenNoDrugsWereUsed() {
    assertThat(Marked.score("DAST-10", "dast-gate=no"))
        .isInstanceOfSatisfying(
            NotApplicable.class,
            none -> {
              assertThat(none.code()).isEqualTo("NO_DRUGS_12_MONTHS");
              assertThat(none.reason()).contains("12 months");
            });
  }

  @Test
  void makesNoScoreOfAnAllNoSheetEither() {
    assertThat(Marked.score("DAST-10", "dast-gate=no," + allNo()))
        .isInstanceOf(NotApplicable.class);
  }

  @Test
  void scoresTheSheetWithItsOneReversedQuestionOtherwise() {
    assertThat(((Scored) Marked.score("DAST-10", "dast-gate=yes," + allNo())).total()).isEqualTo(1);
    assertThat(((Scored) Marked.score("DAST-10", allNo())).total()).isEqualTo(1);
  }

  @Test
  void asksNothingMoreAfterANo() {
    var responses = Marked.responses(DAST, "dast-gate=no");

    assertThat(Walk.next(DAST, responses)).isEmpty();
    assertThat(Walk.of(DAST, responses).onTheWay()).extracting(Item::id).containsExactly(GATE);
  }

  @Test
  void withdrawsTheAnswersWhenTheFirstOneBecomesNo() {
    var responses = new LinkedHashMap<>(Marked.responses(DAST, "dast-gate=yes, dast-1=yes"));
    responses.put(GATE, new Response.Answered("no"));

    assertThat(Walk.of(DAST, responses).toWithdraw())
        .extracting(Item::id)
        .containsExactly(new ItemId("dast-1"));
  }

  private static String allNo() {
    return DAST.items().stream()
        .map(Item::id)
        .filter(id -> !id.equals(GATE))
        .map(id -> id.value() + "=no")
        .collect(Collectors.joining(","));
  }
}
