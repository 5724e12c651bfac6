package org.bridewell.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.screening.SittingFixture.ADULT;
import static org.bridewell.core.screening.SittingFixture.ALCOHOL;
import static org.bridewell.core.screening.SittingFixture.AUDIT;
import static org.bridewell.core.screening.SittingFixture.AUDIT_C;
import static org.bridewell.core.screening.SittingFixture.answers;
import static org.bridewell.core.screening.SittingFixture.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.SittingPath.Placed;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingPathTest {

  @ParameterizedTest(name = "AUDIT-C {0}: {1} questions")
  @CsvSource({
    "'0', 1, AUDIT-C",
    "'2,1,1', 3, AUDIT-C",
    "'2,1,2', 10, AUDIT-C AUDIT",
    "'4,4,4', 10, AUDIT-C AUDIT"
  })
  void theShortScreenLeadsOnOnlyFromItsCutOff(String points, int questions, String reached) {
    var path = SittingPath.of(ALCOHOL, answers(points), ADULT);

    assertThat(path.steps()).hasSize(questions);
    assertThat(path.reached())
        .extracting(each -> each.id().value())
        .containsExactly(reached.split(" "));
  }

  @Test
  void whatTheShortScreenAskedIsNotAskedAgain() {
    var path = SittingPath.of(ALCOHOL, answers("4,4,4"), ADULT);

    assertThat(path.steps()).extracting(step -> step.item().id()).doesNotHaveDuplicates();
    assertThat(path.next().orElseThrow().item().id()).isEqualTo(audit(4));
    assertThat(path.step(audit(2)).orElseThrow().instrument()).isEqualTo(AUDIT_C);
  }

  @Test
  void sectionsHaveTheirOwnOrderAndPlaces() {
    var both =
        List.of(new Placed(AUDIT_C, Optional.of("ONE")), new Placed(AUDIT, Optional.of("TWO")));
    var path = SittingPath.of(both, Map.of(), ADULT);

    assertThat(path.steps("ONE")).hasSize(3);
    assertThat(path.steps("TWO")).hasSize(7);
    assertThat(path.position(audit(4))).isZero();
    assertThat(path.after(audit(3))).isEmpty();
    assertThat(path.before(audit(4))).isEmpty();
    assertThat(path.after(audit(4)).orElseThrow().item().id()).isEqualTo(audit(5));
    assertThat(path.before(audit(5)).orElseThrow().item().id()).isEqualTo(audit(4));
  }

  @Test
  void onlyASectionThatWasBegunIsOpen() {
    var both =
        List.of(new Placed(AUDIT_C, Optional.of("ONE")), new Placed(AUDIT, Optional.of("TWO")));

    var path = SittingPath.of(both, answers("2,1,1"), ADULT);

    assertThat(path.isBegun("ONE")).isTrue();
    assertThat(path.isBegun("TWO")).isFalse();
    assertThat(path.open()).isEmpty();
    assertThat(path.next()).isPresent();
    assertThat(SittingPath.of(both, answers("2,1"), ADULT).open()).isPresent();
  }

  @ParameterizedTest(name = "aged {0}")
  @CsvSource({"15, false", "16, true", "17, true"})
  void underSixteenIsNotOfferedAndSaysWhy(int age, boolean offered) {
    var path = SittingPath.of(ALCOHOL, Map.of(), Circumstances.aged(age));

    assertThat(path.steps().isEmpty()).isEqualTo(!offered);
    assertThat(path.notOffered()).hasSize(offered ? 0 : 1);
    path.notOffered().forEach(each -> assertThat(each.why().code()).isEqualTo("UNDER_16"));
  }

  @Test
  void nobodyIntoxicatedIsAskedButWhatWasAnsweredStays() {
    var drunk = ADULT.intoxicated(Known.YES);

    assertThat(SittingPath.of(ALCOHOL, Map.of(), drunk).notOffered()).hasSize(1);
    assertThat(SittingPath.of(ALCOHOL, answers("4,4,4"), drunk).reached()).containsExactly(AUDIT_C);
    assertThat(SittingPath.of(ALCOHOL, answers("4,4,4,1"), drunk).reached())
        .containsExactly(AUDIT_C, AUDIT);
  }

  @Test
  void changingAnEarlierAnswerLeavesThoseThatOnlyExistedBecauseOfIt() {
    var changed = answers("0,-,-,3,R");
    changed.put(AskedItem.SEX.item(), new Response.Answered("male"));

    var path = SittingPath.of(ALCOHOL, changed, ADULT);

    assertThat(path.noLongerAsked()).containsExactlyInAnyOrder(audit(4), audit(5));
  }

  @Test
  void anUnknownItemIsNowhere() {
    var path = SittingPath.of(ALCOHOL, Map.of(), ADULT);

    assertThat(path.position(new ItemId("other"))).isEqualTo(-1);
    assertThat(path.after(new ItemId("other"))).isEmpty();
  }
}
