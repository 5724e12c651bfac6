package org.bridewell.core.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.commissioning.IndicatorDefinition.Source;
import org.bridewell.core.commissioning.IndicatorDefinition.Target;
import org.bridewell.core.commissioning.IndicatorDefinition.Target.Better;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {
  private static final IndicatorFramework SHIPPED = IndicatorFramework.shipped();

  @ParameterizedTest(name = "{0} against 80, watched from 70: {1}")
  @CsvSource({
    "100, ON_TRACK",
    "80, ON_TRACK",
    "79, WATCH",
    "70, WATCH",
    "69, OFF_TRACK",
    "0, OFF_TRACK"
  })
  void judgesWhatShouldBeHigh(int percent, IndicatorState state) {
    assertThat(new Target(80, 70, Better.HIGHER).judge(percent)).isEqualTo(state);
  }

  @ParameterizedTest(name = "{0} against 20, watched to 30: {1}")
  @CsvSource({"0, ON_TRACK", "20, ON_TRACK", "21, WATCH", "30, WATCH", "31, OFF_TRACK"})
  void judgesWhatShouldBeLow(int percent, IndicatorState state) {
    assertThat(new Target(20, 30, Better.LOWER).judge(percent)).isEqualTo(state);
  }

  @Test
  void comesFromTheProtectedCountsOfTheMonths() {
    var item =
        IndicatorItem.of(
            indicator("A1"),
            List.of(
                Optional.empty(),
                Optional.of(area(new Shown(600), new Shown(1000))),
                Optional.of(area(new Shown(650), new Shown(1000)))));
    assertThat(item.percent()).contains(65);
    assertThat(item.change()).contains(5);
    assertThat(item.trend()).containsExactly(Optional.empty(), Optional.of(60), Optional.of(65));
    assertThat(item.state()).isEqualTo(IndicatorState.OFF_TRACK);
  }

  @Test
  void tellsNoShareWhereEitherCountIsNotShown() {
    for (ProtectedCount some : List.of(new Hidden(7), new Withheld())) {
      var item =
          IndicatorItem.of(indicator("A1"), List.of(Optional.of(area(some, new Shown(1000)))));
      assertThat(item.percent()).isEmpty();
      assertThat(item.state()).isEqualTo(IndicatorState.TOO_SMALL);
    }
  }

  @Test
  void isNotPopulatedRatherThanZero() {
    var item = IndicatorItem.of(indicator("NI 30"), List.of(Optional.empty()));
    assertThat(item.state()).isEqualTo(IndicatorState.NOT_POPULATED);
    assertThat(item.percent()).isEmpty();
    assertThat(item.people()).isEmpty();
  }

  @Test
  void keepsTheTwoFifteenPercentApart() {
    assertThat(indicator("B3").target().map(Target::green)).contains(15);
    assertThat(indicator("NI 30").target().map(Target::green)).contains(15);
    assertThat(indicator("B3").source())
        .isEqualTo(new Source.Counts(Measure.DEPENDENCE_BEGUN, Measure.DEPENDENCE_FOLLOWED));
    assertThat(indicator("NI 30").source()).isInstanceOf(Source.Elsewhere.class);
  }

  @Test
  void aNumeratorIsAPartOfItsDenominator() {
    for (var indicator : SHIPPED.indicators()) {
      if (indicator.source() instanceof Source.Counts(Measure some, Measure of)) {
        var groups = new ArrayList<Measure>();
        for (var group = some.group(); group.isPresent(); group = group.get().group()) {
          groups.add(group.get());
        }
        assertThat(groups).as(indicator.code()).contains(of);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"numerator\": \"SCREENED\"",
        "\"numerator\": \"SCREENED\", \"denominator\": \"DETAINED\", \"missing\": \"no\"",
        "\"numerator\": \"NO_NEED_FOUND\", \"denominator\": \"SCREENED\"",
        "\"missing\": \"no\", \"target\": 5",
        "\"missing\": \"no\", \"target\": 5, \"watch\": 9, \"better\": \"HIGHER\""
      })
  void refusesWhatContradictsItself(String rest) {
    assertThatIllegalArgumentException().isThrownBy(() -> IndicatorFramework.read(json(rest)));
  }

  @Test
  void refusesTheSameCodeTwice() {
    var one = SHIPPED.indicators().getFirst();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IndicatorFramework("1", List.of(one, one)));
  }

  private static byte[] json(String rest) {
    return """
        {"version": "1", "indicators": [{"code": "X", "section": "CAPTURE", "title": "t",
          "definition": "d", "owner": "o", "cadence": "MONTHLY", %s}]}
        """
        .formatted(rest)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static IndicatorDefinition indicator(String code) {
    return SHIPPED.indicators().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static AreaNeeds area(ProtectedCount screened, ProtectedCount detained) {
    Map<Measure, ProtectedCount> people = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      people.put(measure, measure == Measure.DETAINED ? detained : screened);
    }
    return new AreaNeeds("", people);
  }
}
