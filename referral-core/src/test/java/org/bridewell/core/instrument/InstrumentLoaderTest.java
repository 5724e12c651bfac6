package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.instrument.CatalogueFixture.files;
import static org.bridewell.core.instrument.CatalogueFixture.from;
import static org.bridewell.core.instrument.CatalogueFixture.load;
import static org.bridewell.core.instrument.CatalogueFixture.refusal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bridewell.core.shared.InstrumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each refusal is the smallest change to a definition that is otherwise accepted.
class InstrumentLoaderTest {

  private static final String GOOD =
      """
      {"id":"TEA","version":"1","title":"Tea","shortTitle":"Tea","topic":"SOCIAL",
       "source":"A source","licence":"Free","reviewed":false,
       "applicability":{"audience":"All","exclusions":[{"code":"KID","toAge":15,"text":"No"}],
        "cautions":[]},
       "items":[
        {"id":"t-1","text":"One?","label":"One","why":"w.1","variants":
          {"asked":"asked-sex","list":[{"value":"male","text":"M?"},{"value":"female","text":"F?"}]},
         "options":[{"code":"no","label":"No","points":0},{"code":"yes","label":"Yes","points":1}]},
        {"id":"t-2","text":"Two?","label":"Two","why":"w.2",
         "options":[{"code":"no","label":"No","points":0},{"code":"yes","label":"Yes","points":2}]},
        {"id":"t-3","text":"Three?","label":"Three","why":"w.3",
         "options":[{"code":"no","label":"No","points":0},{"code":"yes","label":"Yes","points":4}]}],
       "skips":[{"when":{"rule":"optionIs","item":"t-1","options":["no"]},"goTo":"t-3"}],
       "scoring":{"rule":"sum"},
       "bands":[
        {"code":"LOW","from":0,"to":2,"title":"Low","meaning":"m","source":"s","actions":[]},
        {"code":"HIGH","from":3,"to":7,"title":"High","meaning":"m","source":"s","actions":[]}],
       "flags":[{"code":"F","title":"t","meaning":"m","source":"s","actions":["FEEDBACK"],
        "when":{"rule":"subtotalAtLeast","items":["t-1","t-2"],"points":3}}],
       "next":[],"conflicts":[]}
      """;

  @Test
  void acceptsADefinitionThatHoldsTogether() {
    assertThat(load(GOOD).current()).singleElement().extracting(Instrument::title).isEqualTo("Tea");
  }

  @Test
  void readsTheSameFromTheSameText() {
    Instrument once = load(GOOD).current().getFirst();

    assertThat(load(GOOD).current().getFirst()).isEqualTo(once).hasSameHashCodeAs(once);
    assertThat(load(changed("Two?", "Three?")).current().getFirst()).isNotEqualTo(once);
    assertThat(once.sheet()).isNotEqualTo(new Object());
  }

  @ParameterizedTest(name = "{2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "from":3 | "from":4 | bands[1] | no band holds 3
          "from":3 | "from":2 | bands[1] | overlaps the band before it
          "from":0 | "from":1 | bands[0] | no band holds 0
          "from":0 | "from":-1 | bands[0] | begins below the lowest total, 0
          "to":7 | "to":5 | bands[1] | no band holds 6 to 7
          "to":7 | "to":6 | bands[1] | no band holds 7
          "to":7 | "to":8 | bands[1] | goes above the highest total, 7
          "to":2 | "to":-1 | bands[0] | ends before it begins
          "code":"HIGH" | "code":"LOW" | bands[1] | stands here a second time
          ,"points":4 | `` | items[2].options[1].points | is missing
          "points":4 | "points":"4" | items[2].options[1].points | expected a whole number
          "points":4 | "points":4.5 | items[2].options[1].points | expected a whole number
          "points":1 | "points":-1 | items[0].options[1].points | must not be negative
          "code":"yes" | "code":"no" | items[0].options[1] | stands here a second time
          "id":"t-2" | "id":"t-1" | items[1] | stands here a second time
          "value":"female" | "value":"male" | items[0].variants.list[1] | stands here a second time
          "goTo":"t-3" | "goTo":"t-1" | skips[0].goTo | a skip must not point backwards
          "goTo":"t-3" | "goTo":"t-9" | skips[0].goTo | no item «t-9»
          "goTo":"t-3" | "goTo":"t-2" | skips[0] | leaves out no item
          "item":"t-1" | "item":"t-9" | skips[0].when | no item «t-9»
          "options":["no"] | "options":["never"] | skips[0].when.options | no option «never»
          "options":["no"] | "options":[] | skips[0].when.options | names no option
          ["t-1","t-2"] | ["t-1","t-7"] | flags[0].when | no item «t-7»
          ["t-1","t-2"] | [] | flags[0].when.items | looks at no item
          "points":3 | "points":9 | flags[0].when.points | can never hold: the items give 0 to 3
          "subtotalAtLeast" | "anyAtLeast" | flags[0].when.points | can never hold: the items give 0 to 2
          "points":3 | "points":-1 | flags[0].when.points | can never hold: the items give 0 to 3
          "scoring":{"rule":"sum"}, | `` | scoring | is missing
          "subtotalAtLeast" | "javascript" | flags[0].when.rule | unknown rule
          "rule":"sum" | "rule":"magic" | scoring.rule | unknown rule
          "source":"A source" | "source":" " | source | must not be blank
          "licence":"Free" | "licence":"" | licence | must not be blank
          "licence":"Free", | `` | licence | is missing
          "licence":"Free" | "licence":null | licence | expected text
          "reviewed":false | "reviewed":"no" | reviewed | expected true or false
          "topic":"SOCIAL" | "topic":"TEA" | topic | «TEA» is not allowed here
          "id":"TEA" | "id":"T E A" | id | «T E A» is not allowed here
          ["FEEDBACK"] | ["CURE"] | flags[0].actions[0] | «CURE» is not allowed here
          ["FEEDBACK"] | [7] | flags[0].actions[0] | expected text
          "next":[] | "next":{} | next | expected a list
          "next":[] | "next":[3] | next[0] | expected an object
          "next":[] | "next":[{"band":"TOP","instrument":"TEA"}] | next[0].band | no band «TOP»
          "next":[] | "next":[{"band":"LOW","instrument":"PIE"}] | next[0].instrument | no instrument «PIE»
          "conflicts":[] | "conflicts":[],"colour":"red" | colour | unknown property
          "label":"Two" | "label":"Two","hint":"x" | items[1].hint | unknown property
          "toAge":15, | `` | applicability.exclusions[0] | names no circumstance, so it would always apply
          "toAge":15 | "fromAge":18,"toAge":15 | applicability.exclusions[0] | ends before it begins
          "id":"TEA" | "id":"COFFEE" | id | id and version do not match the file's name
          """)
  void refusesTheWholeCatalogueNamingThePlace(String from, String to, String place, String reason) {
    assertThat(refusal(files(changed(from, to))).faults())
        .contains(new Fault("TEA/1.json", place, reason));
  }

  @Test
  void namesFilePlaceAndReasonInTheMessage() {
    assertThat(refusal(files(changed("\"from\":3", "\"from\":4"))))
        .hasMessage("Instrument catalogue refused:\nTEA/1.json, bands[1]: no band holds 3");
  }

  @Test
  void refusesWhatIsNotJsonWithLineAndColumn() {
    assertThat(refusal(files(changed("\"flags\":[", "\"flags\":[,"))).faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.place()).startsWith("line 18, column ");
              assertThat(fault.reason()).startsWith("is not valid JSON");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"TEA\",\"id\":\"TEA\"}", "{} {}", "", "{\"id\":"})
  void refusesDuplicateKeysTrailingTextAndCutFiles(String text) {
    assertThat(refusal(files(text)).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.file()).isEqualTo("TEA/1.json"));
  }

  @Test
  void refusesATextThatNoScreenCouldShow() {
    assertThat(refusal(files(changed("Two?", "x".repeat(4001)))).faults())
        .containsExactly(
            new Fault("TEA/1.json", "items[1].text", "text longer than 4000 characters"));
    assertThat(load(changed("Two?", "x".repeat(4000))).current()).hasSize(1);
  }

  @Test
  void refusesAnItemWithoutAChoice() {
    String one = changed(",{\"code\":\"yes\",\"label\":\"Yes\",\"points\":4}", "");

    assertThat(refusal(files(one)).faults())
        .contains(
            new Fault("TEA/1.json", "items[2].options", "an item needs at least two options"));
  }

  @Test
  void refusesAnInstrumentWithoutItemsOrBands() {
    String bare =
        GOOD.replaceFirst(
            "(?s)\"items\":\\[.*\"scoring\"", "\"items\":[],\"skips\":[],\"scoring\"");
    String bandless = GOOD.replaceFirst("(?s)\"bands\":\\[.*\"flags\"", "\"bands\":[],\"flags\"");

    assertThat(refusal(files(bare)).faults())
        .contains(new Fault("TEA/1.json", "items", "an instrument needs at least one item"));
    assertThat(refusal(files(bandless)).faults())
        .contains(new Fault("TEA/1.json", "bands", "an instrument needs at least one band"));
  }

  @Test
  void refusesAVersionThatWasEditedAfterPublication() {
    var files = files(GOOD);
    files.put("TEA/1.json", GOOD.replace("Two?", "Zwei?"));

    assertThat(refusal(files).faults())
        .containsExactly(
            new Fault(
                "TEA/1.json",
                "whole file",
                "was changed after publication; publish a new version instead"));
  }

  @Test
  void refusesAFileThatIsMissing() {
    var files = files(GOOD);
    files.remove("TEA/1.json");

    assertThat(refusal(files).faults())
        .containsExactly(new Fault("TEA/1.json", "whole file", "there is no such file"));
    assertThat(refusal(Map.of()).faults())
        .contains(new Fault("index.json", "whole file", "there is no such file"));
  }

  @Test
  void refusesOneIdForTwoQuestions() {
    String other = renamed("PIE").replace("Two?", "Something else?");

    assertThat(refusal(files(GOOD, other)).faults())
        .containsExactly(
            new Fault(
                "PIE/1.json", "items[1]", "«t-2» is another question elsewhere in the catalogue"));
    assertThat(load(GOOD, renamed("PIE")).current()).hasSize(2);
  }

  @Test
  void refusesAllWhenOneOfSeveralIsWrongAndNamesEveryFault() {
    String wrong = renamed("PIE").replace("\"from\":3", "\"from\":4");
    String alsoWrong = changed("\"licence\":\"Free\"", "\"licence\":\"\"");

    assertThat(refusal(files(alsoWrong, wrong)).faults())
        .extracting(Fault::file)
        .containsExactly("TEA/1.json", "PIE/1.json");
  }

  @Test
  void keepsOldVersionsReadableBesideTheCurrentOne() {
    String second = changed("\"version\":\"1\"", "\"version\":\"2\"");
    var files = files(GOOD, second);
    files.computeIfPresent("index.json", (_, index) -> index.replaceFirst("true", "false"));

    Catalogue catalogue = InstrumentLoader.load(from(files));

    var tea = new InstrumentId("TEA");
    assertThat(catalogue.find(tea)).map(Instrument::version).contains("2");
    assertThat(catalogue.version(tea, "1")).map(Instrument::version).contains("1");
  }

  @Test
  void refusesTwoCurrentVersionsAndNone() {
    var two = files(GOOD, changed("\"version\":\"1\"", "\"version\":\"2\""));
    var none = files(GOOD);
    none.computeIfPresent("index.json", (_, index) -> index.replace("true", "false"));

    assertThat(refusal(two).faults())
        .containsExactly(
            new Fault("index.json", "published", "more than one current version of «TEA»"));
    assertThat(refusal(none).faults())
        .contains(new Fault("index.json", "published", "no version is current"));
  }

  @Test
  void refusesAVersionListedTwice() {
    var files = files(GOOD, GOOD);

    assertThat(refusal(files).faults())
        .containsExactly(new Fault("TEA/1.json", "whole file", "is listed a second time"));
  }

  private static String changed(String from, String to) {
    String changed = GOOD.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    assertThat(changed).isNotEqualTo(GOOD);
    return changed;
  }

  private static String renamed(String id) {
    return changed("\"id\":\"TEA\"", "\"id\":\"" + id + "\"");
  }
}
