package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What we ask in our own words draws out no account of the offence (HZ-36), calls the person a
/// person, and says itself that nobody has reviewed it yet.
class OwnWordsTest {

  private static final Pattern OFFENCE =
      Pattern.compile(
          "(?i)\\b(offen[cd]e|arrest|crime|criminal|charge[ds]?|steal|stole|victim|evidence"
              + "|what happened|why are you here|supplier|dealer)\\b");

  private static final Pattern NO_PERSON = Pattern.compile("(?i)\\b(client|offender|addict)s?\\b");

  static Stream<Instrument> own() {
    return InstrumentLoader.shipped().current().stream()
        .filter(each -> each.scoring() instanceof ScoringRule.Prompts);
  }

  @ParameterizedTest
  @MethodSource("own")
  void askNothingAboutTheOffence(Instrument instrument) {
    for (Item item : instrument.items()) {
      assertThat(OFFENCE.matcher(asked(item)).find()).as(asked(item)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("own")
  void callThePersonAPerson(Instrument instrument) {
    for (Item item : instrument.items()) {
      assertThat(NO_PERSON.matcher(asked(item)).find()).as(asked(item)).isFalse();
    }
    for (Flag flag : instrument.flags()) {
      String words = flag.title() + " " + flag.meaning();
      assertThat(NO_PERSON.matcher(words).find()).as(words).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("own")
  void haveBeenReviewedByNobodyYet(Instrument instrument) {
    assertThat(instrument.reviewed()).isFalse();
    assertThat(instrument.bands()).isEmpty();
  }

  private static String asked(Item item) {
    var words = new ArrayList<>(List.of(item.text(), item.label()));
    item.options().stream().map(Option::label).forEach(words::add);
    return String.join(" ", words);
  }
}
