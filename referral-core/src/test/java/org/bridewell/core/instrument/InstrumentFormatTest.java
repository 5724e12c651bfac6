package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.instrument.CatalogueFixture.files;
import static org.bridewell.core.instrument.CatalogueFixture.load;
import static org.bridewell.core.instrument.CatalogueFixture.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a definition may say beyond options that add up: measured numbers, raises, alerts, joined
/// conditions, instruments without a total. Each refusal is the smallest change to a good one.
class InstrumentFormatTest {

  /// Measured numbers, an item that only decides, one that may stay unanswered, a raise.
  private static final String MEASURED =
      """
      {"id":"TEA","version":"1","title":"Tea","shortTitle":"Tea","topic":"PHYSICAL_HEALTH",
       "source":"A source","licence":"Free","reviewed":false,"languages":["en","cy"],
       "permission":{"holder":"The maker","why":"Its licence"},
       "codes":{"panel":{"system":"LOINC","code":"1-1"},"total":{"system":"SNOMED","code":"22"}},
       "applicability":{"audience":"All","exclusions":[{"code":"M","sexes":["MALE"],"text":"No"}],
        "cautions":[]},
       "items":[
        {"id":"t-heat","key":"HEAT","text":"Heat?","label":"Heat","why":"w.1","kind":"number",
         "coding":{"system":"LOINC","code":"3-3"},
         "number":{"unit":"C","decimals":1,"least":"10","most":"99.9"},
         "tables":[
          {"when":{"rule":"optionIs","item":"t-pot","options":["tin"]},
           "steps":[{"to":"50.0","points":1},{"points":0}]},
          {"steps":[{"to":"60.0","points":2},{"to":"80.0","points":1},{"points":3}]}]},
        {"id":"t-pot","text":"Pot?","label":"Pot","why":"w.2","scored":false,
         "options":[{"code":"tin","label":"Tin","key":"T"},
          {"code":"china","label":"China","key":"C"}]},
        {"id":"t-note","text":"Note?","label":"Note","why":"w.3","scored":false,"optional":true,
         "options":[{"code":"no","label":"No","points":0},{"code":"yes","label":"Yes","points":1}]}],
       "skips":[],"scoring":{"rule":"sum"},
       "bands":[
        {"code":"LOW","from":0,"to":1,"title":"Low","meaning":"m","source":"s","actions":[]},
        {"code":"RAISED","title":"Raised","meaning":"m","source":"s","actions":[]},
        {"code":"HIGH","from":2,"to":3,"title":"High","meaning":"m","source":"s","actions":[]}],
       "raises":[{"when":{"rule":"any","of":[
          {"rule":"numberAtLeast","item":"t-heat","value":"95.0"},
          {"rule":"optionIs","item":"t-note","options":["yes"]}]},"band":"RAISED"}],
       "flags":[{"code":"F","title":"t","meaning":"m","source":"s","actions":["URGENT_REVIEW"],
        "headline":true,"alert":"CLINICIAN",
        "when":{"rule":"all","of":[
          {"rule":"numberAtMost","item":"t-heat","value":"20"},
          {"rule":"optionIs","item":"t-pot","options":["china"]}]}}],
       "next":[],"conflicts":[]}
      """;

  private static final String ANY_YES =
      """
      {"id":"PIE","version":"1","title":"Pie","shortTitle":"Pie","topic":"SAFETY",
       "source":"A source","licence":"Free","reviewed":true,
       "applicability":{"audience":"All","exclusions":[],"cautions":[]},
       "items":[{"id":"p-1","text":"One?","label":"One","why":"w",
         "options":[{"code":"no","label":"No","points":0},{"code":"yes","label":"Yes","points":1}]}],
       "skips":[],"scoring":{"rule":"anyYes"},
       "bands":[
        {"code":"NONE","title":"None","meaning":"m","source":"s","actions":[]},
        {"code":"ANY","title":"Any","meaning":"m","source":"s","actions":["SAFETY_PATH"]}],
       "flags":[],"next":[],"conflicts":[]}
      """;

  private static final String PROMPTS =
      """
      {"id":"CAKE","version":"1","title":"Cake","shortTitle":"Cake","topic":"SOCIAL",
       "source":"Our own","licence":"Ours","reviewed":false,
       "applicability":{"audience":"All","exclusions":[],"cautions":[]},
       "items":[{"id":"c-1","text":"One?","label":"One","why":"w","optional":true,
         "options":[{"code":"no","label":"No","key":"N"},{"code":"yes","label":"Yes","key":"Y"}]}],
       "skips":[],"scoring":{"rule":"prompts"},"bands":[],
       "flags":[{"code":"F","title":"t","meaning":"m","source":"s","actions":[],
        "when":{"rule":"optionIs","item":"c-1","options":["yes"]}}],
       "next":[],"conflicts":[]}
      """;

  private static final String SLOT =
      """
      {"id":"SCONE","version":"1","title":"Scone","shortTitle":"Scone","topic":"SOCIAL",
       "source":"A maker","licence":"Bought","reviewed":false,
       "applicability":{"audience":"All","exclusions":[],"cautions":[]},
       "items":[],"skips":[],
       "scoring":{"rule":"slot","slot":{"lowest":0,"highest":100,"decimals":1}},
       "bands":[
        {"code":"BELOW","from":0,"to":84,"title":"b","meaning":"m","source":"s","actions":[]},
        {"code":"ABOVE","from":85,"to":100,"title":"a","meaning":"m","source":"s","actions":[]}],
       "flags":[],"next":[],"conflicts":[]}
      """;

  @Test
  void readsWhatADefinitionMaySay() {
    var tea = load(MEASURED).current().getFirst();

    assertThat(tea.languages()).containsExactly("en", "cy");
    assertThat(tea.permission()).contains(new Permission("The maker", "Its licence"));
    assertThat(tea.codings())
        .isEqualTo(
            new Codings(
                Optional.of(new Coding(Coding.System.LOINC, "1-1")),
                Optional.of(new Coding(Coding.System.SNOMED, "22"))));
    assertThat(tea.totals()).contains(new Totals(0, 3));
    assertThat(tea.flags())
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.headline()).isTrue();
              assertThat(flag.alert()).contains(Flag.Alert.CLINICIAN);
              assertThat(flag.when().items())
                  .containsExactly(new ItemId("t-heat"), new ItemId("t-pot"));
            });
    assertThat(tea.raises()).extracting(Raise::band).containsExactly("RAISED");
    var heat = tea.items().getFirst();
    assertThat(heat.key()).isEqualTo("HEAT");
    assertThat(heat.coding()).contains(new Coding(Coding.System.LOINC, "3-3"));
    assertThat(heat.options()).isEmpty();
    assertThat(heat.scored()).isTrue();
    assertThat(tea.items()).extracting(Item::optional).containsExactly(false, false, true);
    assertThat(tea.items().get(1).key()).isEqualTo("t-pot");
    assertThat(tea.items().get(1).options()).extracting(Option::key).containsExactly("T", "C");
    assertThat(tea.items().get(2).options()).extracting(Option::key).containsExactly("0", "1");
  }

  @Test
  void leavesOutWhatADefinitionNeedNotSay() {
    var pie = load(ANY_YES).current().getFirst();

    assertThat(pie.languages()).isEqualTo(List.of("en"));
    assertThat(pie.permission()).isEmpty();
    assertThat(pie.codings()).isEqualTo(Codings.NONE);
    assertThat(pie.raises()).isEmpty();
    assertThat(pie.reviewed()).isTrue();
    assertThat(pie.totals()).isEmpty();
    assertThat(pie.bands()).allMatch(band -> band.totals().isEmpty());
    var item = pie.items().getFirst();
    assertThat(item.scored()).isTrue();
    assertThat(item.optional()).isFalse();
    assertThat(item.coding()).isEmpty();
  }

  @Test
  void promptsNeedNeitherPointsNorBands() {
    var cake = load(PROMPTS).current().getFirst();

    assertThat(cake.totals()).isEmpty();
    assertThat(cake.items()).noneMatch(Item::scored).allMatch(Item::optional);
  }

  @Test
  void aSlotAsksNothingAndMayHaveARange() {
    var scone = load(SLOT).current().getFirst();

    assertThat(scone.totals()).contains(new Totals(0, 100));
    assertThat(load(wordsOnly()).current().getFirst().totals()).isEmpty();
  }

  @Test
  void aSlotMayHaveARangeAndWordsBesideIt() {
    String words = SLOT.replace("\"from\":0,\"to\":84,", "").replace("\"from\":85,\"to\":100,", "");
    String oneNumber = words.replace("\"lowest\":0", "\"lowest\":100");

    assertThat(load(words).current().getFirst().totals()).contains(new Totals(0, 100));
    assertThat(load(oneNumber).current().getFirst().totals()).contains(new Totals(100, 100));
  }

  @Test
  void measuresWithThreeDecimalsAtMost() {
    String fine = changed(MEASURED, "\"decimals\":1", "\"decimals\":3");
    var heat = (ItemKind.Measure) load(fine).current().getFirst().items().getFirst().kind();

    assertThat(heat.step()).isEqualByComparingTo("0.001");
    assertThat(load(SLOT.replace("\"decimals\":1", "\"decimals\":3")).current()).hasSize(1);
  }

  /// It then holds as soon as every answer is known.
  @Test
  void aConditionMayAskForNoPoints() {
    String flag =
        "\"flags\":[{\"code\":\"F\",\"title\":\"t\",\"meaning\":\"m\",\"source\":\"s\",\"actions\":[],"
            + "\"when\":{\"rule\":\"subtotalAtLeast\",\"items\":[\"p-1\"],\"points\":0}}]";

    assertThat(load(changed(ANY_YES, "\"flags\":[]", flag)).current()).hasSize(1);
  }

  /// One fault does not keep the others from being found.
  @Test
  void refusesPointsBelowZeroBesideASumOfThem() {
    String flag =
        "\"flags\":[{\"code\":\"F\",\"title\":\"t\",\"meaning\":\"m\",\"source\":\"s\",\"actions\":[],"
            + "\"when\":{\"rule\":\"subtotalIs\",\"items\":[\"p-1\"],\"points\":1}}]";
    String negative =
        changed(ANY_YES, "\"flags\":[]", flag).replace("\"points\":0", "\"points\":-1");

    assertThat(refusal(files(negative)).faults())
        .contains(new Fault("PIE/1.json", "items[0].options[0].points", "must not be negative"));
  }

  private static String wordsOnly() {
    return SLOT.replace(",\"slot\":{\"lowest\":0,\"highest\":100,\"decimals\":1}", "")
        .replace("\"from\":0,\"to\":84,", "")
        .replace("\"from\":85,\"to\":100,", "");
  }

  @ParameterizedTest(name = "{2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "languages":["en","cy"] | "languages":[] | languages | names no language
          "languages":["en","cy"] | "languages":["English"] | languages[0] | «English» is not allowed here
          "holder":"The maker" | "holder":"" | permission.holder | must not be blank
          "system":"SNOMED" | "system":"ICD" | codes.total.system | «ICD» is not allowed here
          "sexes":["MALE"] | "sexes":["M"] | applicability.exclusions[0].sexes[0] | «M» is not allowed here
          "sexes":["MALE"] | "sexes":[] | applicability.exclusions[0] | names no circumstance, so it would always apply
          "kind":"number" | "kind":"essay" | items[0].kind | unknown kind
          "decimals":1 | "decimals":4 | items[0].number.decimals | must be 0 to 3
          "decimals":1 | "decimals":-1 | items[0].number.decimals | must be 0 to 3
          "least":"10" | "least":"99.9" | items[0].number | ends before it begins
          "least":"10" | "least":"ten" | items[0].number.least | expected a decimal number as text
          "least":"10" | "least":10.5 | items[0].number.least | expected a decimal number as text
          "least":"10", | `` | items[0].number.least | is missing
          "unit":"C" | "unit":"C","step":1 | items[0].number.step | unknown property
          {"to":"50.0","points":1},{"points":0} | {"to":"50.0","points":1} | items[0].tables[0].steps[0].to | leaves numbers without points
          {"to":"50.0","points":1},{"points":0} | `` | items[0].tables[0].steps | leaves numbers without points
          {"to":"60.0","points":2} | {"points":2} | items[0].tables[1].steps[0].to | is missing
          "to":"80.0" | "to":"60.0" | items[0].tables[1].steps[1].to | is not above the step before it
          "to":"80.0" | "to":"99.9" | items[0].tables[1].steps[1].to | is not a number that can be measured below the highest
          "to":"80.0" | "to":"80.05" | items[0].tables[1].steps[1].to | is not a number that can be measured below the highest
          "to":"60.0" | "to":"9.9" | items[0].tables[1].steps[0].to | is not a number that can be measured below the highest
          {"points":3} | {"points":-3} | items[0].tables[1].steps[2].points | must not be negative
          {"points":3} | {} | items[0].tables[1].steps[2].points | is missing
          {"rule":"optionIs","item":"t-pot","options":["tin"]} | {"rule":"numberAtMost","item":"t-heat","value":"20"} | items[0].tables[0].when | «t-heat» is itself a number
          "item":"t-pot","options":["tin"] | "item":"t-note","options":["yes"] | items[0].tables[0].when | «t-note» may stay unanswered
          "item":"t-pot","options":["tin"] | "item":"t-cup","options":["tin"] | items[0].tables[0].when | no item «t-cup»
          {"steps":[{"to":"60.0" | {"when":{"rule":"optionIs","item":"t-pot","options":["china"]},"steps":[{"to":"60.0" | items[0].tables[1] | no table is left when its condition fails
          {"when":{"rule":"optionIs","item":"t-pot","options":["tin"]},¶ | { | items[0].tables[0] | hides the tables after it
          "id":"t-pot" | "id":"t-heat","key":"POT" | items[1] | stands here a second time
          "key":"T" | "key":"c" | items[1].options[1] | stands here a second time
          "key":"HEAT" | "key":"T-POT" | items[1] | stands here a second time
          "why":"w.2","scored":false | "why":"w.2","optional":true | items[1].options[0].points | is missing
          "scored":false,"optional":true | "optional":true | items[2].optional | a scored item cannot be left unanswered
          "code":"RAISED" | "code":"LIFTED" | raises[0].band | no band «RAISED»
          "band":"RAISED" | "band":"LOW" | raises[0].band | is the lowest band, so nothing is raised
          "band":"RAISED" | "band":"HIGH" | bands[1] | has no totals, and nothing raises to it
          "from":0,"to":1, | "from":0, | bands[0].to | is missing
          "from":0,"to":1, | "to":1, | bands[0].from | is missing
          "value":"95.0" | "value":"99.95" | raises[0].when.of[0].value | is not a number from 10 to 99.9 as measured
          "value":"20" | "value":"9" | flags[0].when.of[0].value | is not a number from 10 to 99.9 as measured
          "value":"20" | "value":"hot" | flags[0].when.of[0].value | expected a decimal number as text
          "rule":"numberAtMost","item":"t-heat" | "rule":"numberAtMost","item":"t-pot" | flags[0].when.of[0].item | «t-pot» is not a number
          "item":"t-pot","options":["china"] | "item":"t-pot","options":["wood"] | flags[0].when.of[1].options | no option «wood»
          {"rule":"numberAtMost","item":"t-heat","value":"20"} | {"rule":"optionIs","item":"t-pot","options":["tin"]} | flags[0].when.of | can never hold: «t-pot» has one answer
          "rule":"all","of":[ | "rule":"all","of":[{"rule":"any","of":[]}, | flags[0].when.of[0].of | names no condition
          "headline":true | "headline":1 | flags[0].headline | expected true or false
          "alert":"CLINICIAN" | "alert":"EVERYBODY" | flags[0].alert | «EVERYBODY» is not allowed here
          """)
  void refusesTheWholeCatalogueNamingThePlace(String from, String to, String place, String reason) {
    assertThat(refusal(files(changed(MEASURED, from, to))).faults())
        .contains(new Fault("TEA/1.json", place, reason));
  }

  @ParameterizedTest(name = "{3}: {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          PIE | "code":"NONE", | "code":"NONE","from":0,"to":0, | bands[0] | has totals, but no total is made
          PIE | "rule":"anyYes" | "rule":"sum" | bands | no band holds 0 to 1
          PIE | "points":0},{"code":"yes" | "points":-1},{"code":"yes" | items[0].options[0].points | must not be negative
          PIE | "flags":[] | "flags":[{"code":"F","title":"t","meaning":"m","source":"s","actions":[],"when":{"rule":"subtotalIs","items":["p-1"],"points":-1}}] | flags[0].when.points | can never hold: the items never give -1
          PIE | "label":"One" | "label":"One","scored":false | items | no item is scored
          PIE | {"code":"NONE","title":"None","meaning":"m","source":"s","actions":[]}, | `` | bands | needs two bands: none reported, and any yes
          PIE | "skips":[] | "skips":[],"raises":[{"when":{"rule":"optionIs","item":"p-1","options":["yes"]},"band":"ANY"}] | raises | any yes has the highest band already
          CAKE | "bands":[] | "bands":[{"code":"B","title":"b","meaning":"m","source":"s","actions":[]}] | bands | prompts have no bands
          SCONE | "lowest":0 | "lowest":101 | scoring.slot | ends before it begins
          SCONE | "lowest":0 | "lowest":-1 | bands[0] | no band holds -1
          SCONE | "decimals":1 | "decimals":-1 | scoring.slot.decimals | must be 0 to 3
          SCONE | "decimals":1 | "decimals":4 | scoring.slot.decimals | must be 0 to 3
          SCONE | "decimals":1 | "decimals":9 | scoring.slot.decimals | must be 0 to 3
          SCONE | "from":85 | "from":86 | bands[1] | no band holds 85
          SCONE | "items":[] | "items":[{"id":"s-1","text":"One?","label":"One","why":"w","options":[{"code":"no","label":"No","points":0},{"code":"yes","label":"Yes","points":1}]}] | items | a result slot asks nothing
          """)
  void refusesRulesThatDoNotFitTheInstrument(
      String id, String from, String to, String place, String reason) {
    String good = id.equals("PIE") ? ANY_YES : id.equals("CAKE") ? PROMPTS : SLOT;

    assertThat(refusal(files(changed(good, from, to))).faults())
        .contains(new Fault(id + "/1.json", place, reason));
  }

  @Test
  void refusesASumThatNeverComesOut() {
    String flag = "\"when\":{\"rule\":\"subtotalIs\",\"items\":[\"p-1\"],\"points\":%d}},";
    String good =
        ANY_YES.replace(
            "\"flags\":[",
            "\"flags\":[{\"code\":\"F\",\"title\":\"t\","
                + "\"meaning\":\"m\",\"source\":\"s\",\"actions\":[],"
                + flag.formatted(1).replace("},", "}"));

    assertThat(load(good).current()).hasSize(1);
    assertThat(
            refusal(
                    files(
                        good.replace(
                            "\"label\":\"Yes\",\"points\":1", "\"label\":\"Yes\",\"points\":2")))
                .faults())
        .containsExactly(
            new Fault(
                "PIE/1.json", "flags[0].when.points", "can never hold: the items never give 1"));
  }

  @Test
  void refusesAPathwayThatLeadsBackToItself() {
    String tea = changed(MEASURED, "\"next\":[]", next("HIGH", "PIE"));
    String pie = changed(ANY_YES, "\"next\":[]", next("ANY", "CAKE"));

    assertThat(load(tea, pie, PROMPTS).current()).hasSize(3);
    String back = changed(ANY_YES, "\"next\":[]", next("ANY", "TEA"));
    assertThat(refusal(files(tea, back)).faults())
        .containsExactly(
            new Fault("TEA/1.json", "next", "leads back to this instrument in a circle"),
            new Fault("PIE/1.json", "next", "leads back to this instrument in a circle"));
    String itself = changed(ANY_YES, "\"next\":[]", next("ANY", "PIE"));
    assertThat(refusal(files(itself)).faults())
        .containsExactly(
            new Fault("PIE/1.json", "next", "leads back to this instrument in a circle"));
  }

  private static String next(String band, String instrument) {
    return "\"next\":[{\"band\":\"" + band + "\",\"instrument\":\"" + instrument + "\"}]";
  }

  @Test
  void letsInstrumentsNameAndScoreASharedQuestionDifferently() {
    String other =
        changed(ANY_YES, "\"id\":\"PIE\"", "\"id\":\"CAKE\"")
            .replace("\"label\":\"One\"", "\"label\":\"First\",\"key\":\"ONE\"");

    assertThat(load(ANY_YES, other).current()).hasSize(2);
    assertThat(refusal(files(ANY_YES, other.replace("\"Yes\"", "\"Aye\""))).faults())
        .containsExactly(
            new Fault(
                "CAKE/1.json", "items[0]", "«p-1» is another question elsewhere in the catalogue"));
  }

  @Test
  void measuresOnlyWhatCanBeMeasured() {
    var heat = (ItemKind.Measure) load(MEASURED).current().getFirst().items().getFirst().kind();

    assertThat(List.of("10", "10.0", "10.00", "99.9", "55.5")).allMatch(n -> accepts(heat, n));
    assertThat(List.of("9.9", "100", "10.05", "-10")).noneMatch(n -> accepts(heat, n));
    assertThat(heat.step()).isEqualByComparingTo("0.1");
    assertThat(heat.shown(new BigDecimal("37"))).isEqualTo("37.0");
  }

  private static boolean accepts(ItemKind.Measure measure, String number) {
    return measure.accepts(new BigDecimal(number));
  }

  private static String changed(String good, String from, String to) {
    String changed =
        good.replaceFirst(
            Pattern.quote(from).replace("¶", "\\E\\s*\\Q"), Matcher.quoteReplacement(to));
    assertThat(changed).isNotEqualTo(good);
    return changed;
  }
}
