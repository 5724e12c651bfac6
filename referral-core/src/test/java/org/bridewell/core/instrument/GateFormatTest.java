package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.instrument.CatalogueFixture.files;
import static org.bridewell.core.instrument.CatalogueFixture.load;
import static org.bridewell.core.instrument.CatalogueFixture.refusal;

import java.util.List;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An instrument's own answer may say that the rest does not apply.
class GateFormatTest {

  private static final String GATE =
      """
      {"code":"NONE","when":{"rule":"optionIs","item":"t-1","options":["no"]},"text":"No tea"}""";

  private static final String TEA =
      """
      {"id":"TEA","version":"1","title":"Tea","shortTitle":"Tea","topic":"PHYSICAL_HEALTH",
       "source":"A source","licence":"Free","reviewed":false,
       "applicability":{"audience":"All","exclusions":[],"cautions":[],"gates":[GATES]},
       "items":[
        {"id":"t-1","text":"Tea?","label":"Tea","why":"w.1",
         "options":[{"code":"no","label":"No","points":0},{"code":"yes","label":"Yes","points":1}]}],
       "skips":[],"scoring":{"rule":"sum"},
       "bands":[{"code":"ALL","from":0,"to":1,"title":"All","meaning":"All","source":"S","actions":[]}],
       "flags":[],"next":[],"conflicts":[]}
      """;

  @Test
  void isReadWithItsReason() {
    var gates = load(tea(GATE)).current().getFirst().applicability().gates();

    assertThat(gates)
        .containsExactly(
            new Applicability.Gate(
                "NONE", new Condition.OptionIs(new ItemId("t-1"), List.of("no")), "No tea"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "t-1"  | "t-9"  | applicability.gates[0].when
          ["no"] | ["so"] | applicability.gates[0].when.options
          "code":"NONE", | | applicability.gates[0].code
          """)
  void isRefusedWhereItLooksAtNothingThatIsThere(String good, String bad, String place) {
    String gate = GATE.replace(good, bad == null ? "" : bad);

    assertThat(refusal(files(tea(gate))).faults()).extracting(Fault::place).contains(place);
  }

  @Test
  void isRefusedASecondTime() {
    assertThat(refusal(files(tea(GATE + "," + GATE))).faults())
        .extracting(Fault::place)
        .containsExactly("applicability.gates[1]");
  }

  private static String tea(String gates) {
    return TEA.replace("GATES", gates);
  }
}
