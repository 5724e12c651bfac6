package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.scoring.Walk;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mental health, neurodiversity, vulnerability and everyday needs: to whom they may be put, and
/// what may not stand in them.
class MentalInstrumentsTest {

  private static final Catalogue CATALOGUE = InstrumentLoader.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PHQ-2",
        "PHQ-9",
        "GAD-2",
        "GAD-7",
        "K6",
        "PC-PTSD-5",
        "BJMHS",
        "CMHS-M",
        "CMHS-W",
        "ASRS-6",
        "AQ-10-ADULT"
      })
  void isForAdultsWhoAreSober(String id) {
    Applicability to = instrument(id).applicability();

    assertThat(to.excluded(Circumstances.aged(18))).isEmpty();
    assertThat(to.excluded(Circumstances.UNKNOWN)).isEmpty();
    assertThat(code(to, Circumstances.aged(17))).contains("UNDER_18");
    assertThat(code(to, Circumstances.aged(18).intoxicated(Known.YES))).contains("INTOXICATED_NOW");
  }

  @ParameterizedTest
  @CsvSource({
    "CMHS-M, MALE, false",
    "CMHS-M, FEMALE, true",
    "CMHS-M, OTHER, false",
    "CMHS-W, FEMALE, false",
    "CMHS-W, MALE, true",
    "CMHS-W, OTHER, false"
  })
  void followsTheSexAndLeavesTheChoiceWhereItDoesNotDecide(
      String id, Circumstances.Sex sex, boolean excluded) {
    var person = Circumstances.aged(30).of(sex);

    assertThat(instrument(id).applicability().excluded(person).isPresent()).isEqualTo(excluded);
  }

  @Test
  void leavesBothFormsOpenWhereTheSexIsNotKnown() {
    assertThat(List.of("CMHS-M", "CMHS-W"))
        .allSatisfy(
            id ->
                assertThat(instrument(id).applicability().excluded(Circumstances.aged(30)))
                    .isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "C-SSRS-SCREEN, The Research Foundation for Mental Hygiene",
    "ASRS-6, World Health Organization",
    "AQ-10-ADULT, Autism Research Centre"
  })
  void waitsForAPermission(String id, String holder) {
    assertThat(instrument(id).permission().orElseThrow().holder()).startsWith(holder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CMHS-M", "CMHS-W"})
  void quotesNothingThatWasNotRead(String id) {
    assertThat(instrument(id).items())
        .allSatisfy(
            item ->
                assertThat(item.text())
                    .matches("Question \\d+ of the printed form " + id + ": .*"));
    assertThat(instrument(id).source()).contains("could not be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LDSQ", "HASI", "RAPID", "DO-IT", "ENMHS", "POLQUEST"})
  void asksNothingWhereOnlyAResultMayBeTypedIn(String id) {
    assertThat(instrument(id).items()).isEmpty();
    assertThat(instrument(id).scoring()).isInstanceOf(ScoringRule.Slot.class);
    assertThat(instrument(id).bands()).hasSize(2);
  }

  @Test
  void recommendsAnAppropriateAdultOnEachPromptAlone() {
    Instrument prompts = instrument("VULNERABILITY");
    int alone = 0;
    for (Item item : prompts.items()) {
      for (Option option : item.options()) {
        boolean reason = option.code().equals(asked(item) ? "no" : "yes") || partly(option);
        var flags =
            Scorer.score(prompts, Map.of(item.id(), new Response.Answered(option.code()))).flags();
        assertThat(flags).as(item.id().value()).hasSize(reason ? 1 : 0);
        flags.forEach(
            flag -> {
              assertThat(flag.alert()).contains(Flag.Alert.OFFICER);
              assertThat(flag.actions()).contains(Action.RECOMMEND_APPROPRIATE_ADULT);
            });
        alone += flags.size();
      }
    }
    assertThat(alone).as("13 prompts, and partly or no to 3 rights").isEqualTo(13 + 2 * 3);
  }

  /// A right to say in own words, where "no" is the sign; elsewhere "yes" is.
  private static boolean asked(Item item) {
    return item.options().stream().anyMatch(MentalInstrumentsTest::partly);
  }

  private static boolean partly(Option option) {
    return option.code().equals("partly");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not needed", "not required", "no appropriate adult"})
  void cannotSayThatNobodyIsNeeded(String words) throws IOException {
    assertThat(file("VULNERABILITY/2026-1.json").toLowerCase(Locale.ROOT)).doesNotContain(words);
  }

  @Test
  void asksForRightsInOwnWordsAndNeverForTheOffence() {
    assertThat(instrument("VULNERABILITY").items())
        .filteredOn(MentalInstrumentsTest::asked)
        .hasSize(3)
        .allSatisfy(
            item -> {
              assertThat(item.aside())
                  .contains("In the person's own words. Do not ask about the offence.");
              assertThat(item.text())
                  .doesNotContainIgnoringCase("arrest")
                  .doesNotContainIgnoringCase("happened");
            });
  }

  @Test
  void goesThroughEverydayNeedsOnlyWithWhoeverWantsTo() {
    Instrument needs = instrument("SOCIAL-NEEDS");
    Map<ItemId, Response> no = Map.of(new ItemId("social-wanted"), new Response.Answered("no"));

    assertThat(needs.items().stream().skip(1)).hasSize(7).allMatch(Item::optional);
    assertThat(Walk.of(needs, no).onTheWay()).hasSize(1);
  }

  @Test
  void leadsFromShortToLong() {
    assertThat(instrument("PHQ-2").next())
        .containsExactly(new Next("POSITIVE", new InstrumentId("PHQ-9")));
    assertThat(instrument("GAD-2").next())
        .containsExactly(new Next("POSITIVE", new InstrumentId("GAD-7")));
  }

  private static Optional<String> code(Applicability to, Circumstances circumstances) {
    return to.excluded(circumstances).map(Applicability.Limit::code);
  }

  private static Instrument instrument(String id) {
    return CATALOGUE.find(new InstrumentId(id)).orElseThrow();
  }

  private static String file(String name) throws IOException {
    try (InputStream in = MentalInstrumentsTest.class.getResourceAsStream("/instruments/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
