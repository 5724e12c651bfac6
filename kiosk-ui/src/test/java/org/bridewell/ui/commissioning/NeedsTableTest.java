package org.bridewell.ui.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridewell.core.commissioning.Group;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedsReport;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.Report;
import org.junit.jupiter.api.Test;

class NeedsTableTest {
  private final NeedsReport report = NeedsReports.october("Halifax");

  @Test
  void writesTheRangeInABoxWhereACountIsHidden() {
    String table = html(NeedsSection.WAITS);
    assertThat(table)
        .contains("1,385")
        .contains("class=\"dk-sup\"", "aria-label=\"between 1 and 7, not shown\"", "1–7");
  }

  @Test
  void saysLeftOutWhereTheGroupIsTooSmall() {
    assertThat(html(NeedsSection.WAITS)).contains("left out");
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

  @Test
  void hasWordsForEverySectionGroupAndSource() {
    for (NeedsSection section : NeedsSection.values()) {
      assertThat(NeedsWords.TEXTS.get("section." + section, "by suite")).contains("by suite");
      assertThat(NeedsWords.TEXTS.get("note." + section)).isNotBlank();
      String chart = section.inPercent() ? "chart.shares." : "chart.people.";
      assertThat(NeedsWords.TEXTS.get(chart + section, "Leeds")).isNotBlank();
    }
    for (Group group : Group.values()) {
      assertThat(NeedsWords.group(group)).isNotBlank();
    }
    for (Measure measure : Measure.values()) {
      assertThat(NeedsWords.source(measure)).isNotBlank();
    }
  }

  @Test
  void theNeedsAssessmentReadsEveryNumberOfItsSections() {
    for (NeedsSection section : NeedsSection.values()) {
      assertThat(Report.NEEDS_ASSESSMENT.measures())
          .contains(section.base())
          .containsAll(section.measures());
    }
  }

  @Test
  void everyNumberStandsWithItsDefinitionDenominatorSourceAndCompleteness() {
    String table = DefinitionTable.of(report).getElement().getOuterHTML();
    assertThat(table)
        .contains("Drug need found", "Asked about drugs", "DAST-10", "100% of people screened");
  }

  private String html(NeedsSection section) {
    return NeedsTable.of("People", section, report.whole(), report.suites())
        .getElement()
        .getOuterHTML();
  }
}
