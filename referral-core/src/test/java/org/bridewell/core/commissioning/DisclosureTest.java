package org.bridewell.core.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
  /// NHS Digital, HES rule since September 2018; 0 and the edges by hand.
  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "0, 0",
    "1, *",
    "5, *",
    "7, *",
    "8, 10",
    "10, 10",
    "12, 10",
    "13, 15",
    "17, 15",
    "23, 25",
    "219, 220",
    "222, 220",
    "1387, 1385"
  })
  void followsThePublishedRule(int exact, String expected) {
    ProtectedCount count = Disclosure.HES.protect(PeopleCount.of(exact));
    assertThat(count)
        .isEqualTo(expected.equals("*") ? new Hidden(7) : new Shown(Integer.parseInt(expected)));
  }

  @Test
  void neverShowsWhatIsNeitherZeroNorAMultipleOfFive() {
    for (int exact = 0; exact < 2_000; exact++) {
      if (Disclosure.HES.protect(PeopleCount.of(exact)) instanceof Shown(int people)) {
        assertThat(people % 5).isZero();
        assertThat(Math.abs(people - exact)).isLessThanOrEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 12, 17, 52})
  void leavesNoShownNumberWithFewerThanFivePossibilities(int threshold) {
    var rule = Disclosure.hidingUpTo(threshold);
    long possible =
        IntStream.rangeClosed(1, threshold + 5)
            .filter(n -> rule.protect(PeopleCount.of(n)) instanceof Shown)
            .mapToObj(n -> rule.protect(PeopleCount.of(n)))
            .filter(new Shown(threshold + 3)::equals)
            .count();
    assertThat(possible).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5, 6, 8, 11, 13})
  void cannotBeLoweredNorCutARoundingStep(int threshold) {
    assertThatIllegalArgumentException().isThrownBy(() -> Disclosure.hidingUpTo(threshold));
  }

  @Test
  void roundsATotalFromTheExactTotal() {
    // four suites of 6 are hidden each; their 24 people are shown as 25, not as 0 and not as 40
    assertThat(Disclosure.HES.protect(PeopleCount.of(24))).isEqualTo(new Shown(25));
  }

  @Test
  void leavesOutThePartsOfAGroupThatIsTooSmall() {
    var counts =
        Map.of(
            Measure.DETAINED, PeopleCount.of(40),
            Measure.SCREENED, PeopleCount.of(3),
            Measure.ALCOHOL_DEPENDENCE, PeopleCount.of(3));
    assertThat(Disclosure.HES.protect(Measure.SCREENED, counts)).isEqualTo(new Hidden(7));
    assertThat(Disclosure.HES.protect(Measure.ALCOHOL_DEPENDENCE, counts)).isEqualTo(new LeftOut());
    assertThat(Disclosure.HES.protect(Measure.ALCOHOL_LOWER, counts))
        .as("0 of a small group would say what all of them had")
        .isEqualTo(new LeftOut());
    assertThat(Disclosure.HES.protect(Measure.REFERRAL_OFFERED, counts)).isEqualTo(new Shown(0));
  }

  @Test
  void leavesOutThePartsOfAPartThatIsLeftOut() {
    var counts = Map.of(Measure.DETAINED, PeopleCount.of(2), Measure.SCREENED, PeopleCount.of(2));
    assertThat(Disclosure.HES.protect(Measure.SCREENED, counts)).isEqualTo(new LeftOut());
    assertThat(Disclosure.HES.protect(Measure.ALCOHOL_NEED, counts)).isEqualTo(new LeftOut());
  }

  @Test
  void showsThoseWhoAttendedThoughFewWereReferredInTheMonth() {
    var counts = Map.of(Measure.REFERRED, PeopleCount.of(3), Measure.ATTENDED, PeopleCount.of(21));
    assertThat(Disclosure.HES.protect(Measure.ATTENDED, counts)).isEqualTo(new Shown(20));
  }

  @Test
  void derivesSharesFromProtectedCountsOnly() {
    assertThat(Disclosure.percent(new Shown(1385), new Shown(3270))).isEqualTo(Optional.of(42));
    assertThat(Disclosure.percent(new Shown(0), new Shown(10))).isEqualTo(Optional.of(0));
    assertThat(Disclosure.percent(new Hidden(7), new Shown(200))).isEmpty();
    assertThat(Disclosure.percent(new Shown(10), new LeftOut())).isEmpty();
    assertThat(Disclosure.percent(new Shown(0), new Shown(0))).isEmpty();
  }

  @Test
  void showsNoExactCountInText() {
    assertThat(PeopleCount.of(6)).asString().doesNotContain("6");
  }
}
