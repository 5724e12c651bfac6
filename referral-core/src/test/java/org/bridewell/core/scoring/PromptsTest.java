package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.scoring.ScoreResult.Noted;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The prompts in our own words: what is not known is never safer than what is feared.
class PromptsTest {

  private static final String[] NOT_KNOWN = {"cant-tell", "not-known"};

  /// Questions where no is what is feared.
  private static final List<String> FEARED_NO =
      List.of("health-inhaler", "health-eaten", "health-gp");

  @ParameterizedTest
  @ValueSource(strings = {"HEALTH", "HEAD-INJURY", "ROUSING"})
  void countNotKnowingAsAYes(String id) {
    Instrument instrument = Marked.instrument(id);
    int compared = 0;
    for (Item item : instrument.items()) {
      String feared = FEARED_NO.contains(item.id().value()) || id.equals("ROUSING") ? "no" : "yes";
      Optional<Option> notKnown = notKnown(item);
      if (notKnown.isEmpty() || item.option(feared).isEmpty()) {
        continue;
      }
      assertThat(flags(instrument, item, notKnown.get().code()))
          .as(item.id().value())
          .isEqualTo(flags(instrument, item, feared));
      compared++;
    }
    assertThat(compared).isGreaterThanOrEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "HEALTH, 'health-breathing health-medicines health-pregnant-weeks'",
    "HEAD-INJURY, ''",
    "ROUSING, ''"
  })
  void askNothingThatRaisesNoFlagButWhatLeadsOn(String id, String leadOn) {
    Instrument instrument = Marked.instrument(id);
    var items =
        new TreeSet<>(instrument.items().stream().map(Item::id).map(ItemId::value).toList());

    for (Flag flag : instrument.flags()) {
      flag.when().items().stream().map(ItemId::value).forEach(items::remove);
    }

    assertThat(String.join(" ", items)).isEqualTo(leadOn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEALTH", "DRUGS", "HEAD-INJURY", "ROUSING"})
  void giveEachAlertInWordsOfItsOwn(String id) {
    Instrument instrument = Marked.instrument(id);

    assertThat(instrument.flags()).extracting(Flag::title).doesNotHaveDuplicates();
    assertThat(instrument.flags())
        .filteredOn(flag -> flag.alert().filter(Flag.Alert.EMERGENCY::equals).isPresent())
        .allSatisfy(flag -> assertThat(flag.meaning()).contains("999"));
  }

  @Test
  void passTheRousingCheckOnlyWithEveryPart() {
    Instrument rousing = Marked.instrument("ROUSING");
    String[] options = {"yes", "no", "cant-tell"};
    int passed = 0;
    int sets = (int) Math.pow(options.length, rousing.items().size());
    for (int set = 0; set < sets; set++) {
      var responses = new HashMap<ItemId, Response>();
      int rest = set;
      boolean full = true;
      for (Item item : rousing.items()) {
        String option = options[rest % options.length];
        rest /= options.length;
        full &= option.equals("yes");
        responses.put(item.id(), new Response.Answered(option));
      }
      var result = Scorer.score(rousing, responses);
      assertThat(result).isInstanceOf(Noted.class);
      assertThat(result.flags().isEmpty()).as(responses::toString).isEqualTo(full);
      passed += full ? 1 : 0;
    }
    assertThat(passed).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          opioids, OPIOID_WITHDRAWAL
          benzos,  SEDATIVE_WITHDRAWAL
          ghb,     SEDATIVE_WITHDRAWAL
          gabas,   SEDATIVE_WITHDRAWAL
          """)
  void fearWithdrawalWhenHowOftenOrWhenIsNotKnown(String drug, String flag) {
    for (String last : List.of("days", "today", "not-known")) {
      for (String often : List.of("daily", "not-known")) {
        String marks = "drugs-%s=%s,drugs-%s-often=%s".formatted(drug, last, drug, often);
        assertThat(Marked.flags(Marked.score("DRUGS", marks))).as(marks).contains(flag);
      }
    }
    assertThat(Marked.flags(Marked.score("DRUGS", "drugs-%s=year".formatted(drug)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"two-days, false", "three-days, true", "not-known, true"})
  void stopTheDoseAfterThreeMissedDays(String last, boolean stopped) {
    var flags =
        Marked.flags(Marked.score("DRUGS", "drugs-script=methadone,drugs-script-last=" + last));

    assertThat(flags.contains("DAYS_MISSED")).isEqualTo(stopped);
  }

  @ParameterizedTest
  @CsvSource({"3.9, true", "4.0, false"})
  void alertOnLowGlucose(String glucose, boolean alerts) {
    var flags = Marked.flags(Marked.score("HEALTH", "health-glucose=" + glucose));

    assertThat(flags.contains("GLUCOSE_LOW")).isEqualTo(alerts);
  }

  private static Optional<Option> notKnown(Item item) {
    for (String code : NOT_KNOWN) {
      if (item.option(code).isPresent()) {
        return item.option(code);
      }
    }
    return Optional.empty();
  }

  private static List<String> flags(Instrument instrument, Item item, String option) {
    return Marked.flags(Scorer.score(instrument, Map.of(item.id(), new Response.Answered(option))));
  }
}
