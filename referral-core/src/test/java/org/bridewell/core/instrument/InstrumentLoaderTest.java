package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest(name = "{3}: {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1 | "from":3 | "from":4 | bands[1] | no band holds 3
          1 | "from":3 | "from":2 | bands[1] | overlaps the band before it
          1 | "from":0 | "from":1 | bands[0] | no band holds 0
          1 | "from":0 | "from":-1 | bands[0] | begins below the lowest total, 0
          1 | "to":7 | "to":5 | bands[1] | no band holds 6 to 7
          1 | "to":7 | "to":8 | bands[1] | goes above the highest total, 7
          1 | "to":2 | "to":-1 | bands[0] | ends before it begins
          1 | "code":"HIGH" | "code":"LOW" | bands[1] | stands here a second time
          1 | ,"points":4 | `` | items[2].options[1].points | is missing
          1 | "points":4 | "points":"4" | items[2].options[1].points | expected a whole number
          1 | "points":4 | "points":4.5 | items[2].options[1].points | expected a whole number
          1 | "points":1 | "points":-1 | items[0].options[1].points | must not be negative
          1 | "code":"yes" | "code":"no" | items[0].options[1] | stands here a second time
          1 | "id":"t-2" | "id":"t-1" | items[1] | stands here a second time
          1 | "value":"female" | "value":"male" | items[0].variants.list[1] | stands here a second time
          1 | "goTo":"t-3" | "goTo":"t-1" | skips[0].goTo | a skip must not point backwards
          1 | "goTo":"t-3" | "goTo":"t-9" | skips[0].goTo | no item «t-9»
          1 | "goTo":"t-3" | "goTo":"t-2" | skips[0] | leaves out no item
          1 | "item":"t-1" | "item":"t-9" | skips[0].when | no item «t-9»
          1 | "options":["no"] | "options":["never"] | skips[0].when.options | no option «never»
          1 | "options":["no"] | "options":[] | skips[0].when.options | names no option
          1 | ["t-1","t-2"] | ["t-1","t-7"] | flags[0].when | no item «t-7»
          1 | ["t-1","t-2"] | [] | flags[0].when.items | looks at no item
          1 | "points":3 | "points":9 | flags[0].when.points | can never hold: the items give 0 to 3
          1 | "subtotalAtLeast" | "javascript" | flags[0].when.rule | unknown rule
          1 | "rule":"sum" | "rule":"magic" | scoring.rule | unknown rule
          1 | "source":"A source" | "source":" " | source | must not be blank
          1 | "licence":"Free" | "licence":"" | licence | must not be blank
          1 | "licence":"Free", | `` | licence | is missing
          1 | "licence":"Free" | "licence":null | licence | expected text
          1 | "reviewed":false | "reviewed":"no" | reviewed | expected true or false
          1 | "topic":"SOCIAL" | "topic":"TEA" | topic | «TEA» is not allowed here
          1 | "id":"TEA" | "id":"T E A" | id | «T E A» is not allowed here
          1 | ["FEEDBACK"] | ["CURE"] | flags[0].actions[0] | «CURE» is not allowed here
          1 | ["FEEDBACK"] | [7] | flags[0].actions[0] | expected text
          1 | "next":[] | "next":{} | next | expected a list
          1 | "next":[] | "next":[3] | next[0] | expected an object
          1 | "next":[] | "next":[{"band":"TOP","instrument":"TEA"}] | next[0].band | no band «TOP»
          1 | "next":[] | "next":[{"band":"LOW","instrument":"PIE"}] | next[0].instrument | no instrument «PIE»
          1 | "conflicts":[] | "conflicts":[],"colour":"red" | colour | unknown property
          1 | "label":"Two" | "label":"Two","hint":"x" | items[1].hint | unknown property
          1 | "toAge":15, | `` | applicability.exclusions[0] | names no circumstance, so it would always apply
          1 | "toAge":15 | "fromAge":18,"toAge":15 | applicability.exclusions[0] | ends before it begins
          1 | "version":"1" | "version":"2" | id | id and version do not match the file's name
          """)
  void refusesTheWholeCatalogueNamingThePlace(
      int ignored, String from, String to, String place, String reason) {
    String changed = GOOD.replaceFirst(java.util.regex.Pattern.quote(from), quoted(to));
    assertThat(changed).isNotEqualTo(GOOD);

    assertThatThrownBy(() -> load(changed))
        .isInstanceOfSatisfying(
            CatalogueRefused.class,
            refused ->
                assertThat(refused.faults()).contains(new Fault("TEA/1.json", place, reason)))
        .hasMessageContaining("TEA/1.json, " + place + ": " + reason);
  }
}
