package org.bridewell.ui.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bridewell.core.commissioning.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsCsvTest {
  private final NeedsCsv csv = new NeedsCsv();

  @Test
  void writesProtectedCountsAndNothingElse() {
    assertThat(lines("Leeds Bridewell"))
        .contains(
            "All,West Yorkshire,1385" + others(",650"),
            "Suite,Leeds Bridewell,*" + others(",*"),
            "District of residence,Leeds,1380" + others(",0"),
            "Sex or age,Women,100" + others(",20"),
            "Sex or age,18 to 24,100" + others(",20"));
  }

  @Test
  void saysWhatItIsWithRuleAndDefinitions() {
    assertThat(lines("Leeds Bridewell"))
        .contains("Month,October 2026", "Counted at,Tue 17 Nov 2026 09:12")
        .anyMatch(line -> line.startsWith("Rule,") && line.contains("1 to 7"))
        .contains("Possible dependence,AUDIT 20 to 40");
  }

  @Test
  void isUtf8WithAByteOrderMarkAndCrLf() {
    byte[] bytes = csv.write(NeedsReports.october("Leeds Bridewell"));
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\r\n").doesNotContain("\r\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void defusesWhatASpreadsheetWouldRun(String name) {
    assertThat(SafeCsv.defused(name)).isEqualTo("'" + name);
    String file = new String(csv.write(NeedsReports.october(name)), StandardCharsets.UTF_8);
    assertThat(file).contains("'" + name).doesNotContain("," + name).doesNotContain("\"" + name);
  }

  @Test
  void leavesOtherNamesAsTheyAre() {
    assertThat(SafeCsv.defused("Leeds = Bridewell")).isEqualTo("Leeds = Bridewell");
    assertThat(SafeCsv.defused("")).isEmpty();
    assertThat(SafeCsv.defused("*")).isEqualTo("*");
  }

  private static String others(String cell) {
    return cell.repeat(Report.NEEDS_ASSESSMENT.measures().size() - 1);
  }

  private List<String> lines(String suite) {
    return new String(csv.write(NeedsReports.october(suite)), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }
}
