package org.bridewell.ui.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedsReport;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.junit.jupiter.api.Test;

class NeedsTableTest {
  private final NeedsReport report = NeedsReports.october("Halifax");

  @Test
  void writesTheRangeInABoxWhereACountIsHidden() {
    String table = html(List.of(Measure.DETAINED));
    assertThat(table)
        .contains("1,385")
        .contains("class=\"dk-sup\"", "aria-label=\"between 1 and 7, not shown\"", "1–7");
  }

  @Test
  void saysLeftOutWhereTheGroupIsTooSmall() {
    assertThat(html(List.of(Measure.SCREENED))).contains("left out");
  }

  @Test
  void namesTheRangeByTheRuleInForce() {
    assertThat(NeedsWords.count(new Hidden(12))).isEqualTo("1–12");
  }

  @Test
  void saysHowCommonTheNeedWasAndThatItCannotBeToldWhereHidden() {
    assertThat(NeedsWords.need(report.whole()))
        .isEqualTo("Alcohol need was found in 100% of people screened");
    assertThat(NeedsWords.need(report.suites().getFirst())).contains("not shown");
  }

  @Test
  void hasWordsForEveryMeasure() {
    for (Measure measure : Measure.values()) {
      assertThat(NeedsWords.measure(measure)).isNotBlank();
      assertThat(NeedsWords.definition(measure)).isNotBlank();
    }
  }

  private String html(List<Measure> measures) {
    return NeedsTable.of("People", report.whole(), report.suites(), measures, List.of())
        .getElement()
        .getOuterHTML();
  }
}
