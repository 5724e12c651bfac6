package org.bridewell.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @Test
  void keepsFourHundredCharactersAndNoMore() {
    var longest = "a".repeat(400);
    assertThat(new PersonName(longest, longest).family()).isEqualTo(longest);
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(longest + "a", "Bo"));
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Bo", longest + "a"));
  }

  @Test
  void needsAFamilyNameAndNoGivenName() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("  ", "Bo"));
    assertThat(new PersonName("Sukarnoputri", "").full()).isEqualTo("Sukarnoputri");
    assertThat(new PersonName(" Sample ", " Dario ").full()).isEqualTo("Dario Sample");
  }

  @ParameterizedTest
  @CsvSource({
    "Núñez-Ó Briain, nunezobriain",
    "O'Neil, oneil",
    "SAMPLE, sample",
    "محمود, محمود",
    "😀, ''"
  })
  void foldsCaseAccentsAndPunctuationAndKeepsEveryScript(String name, String folded) {
    assertThat(PersonName.fold(name)).isEqualTo(folded);
  }

  @Test
  void keepsEmojiAndTextFromTheRightAsTyped() {
    var name = new PersonName("محمود 😀", "عمر");
    assertThat(name.full()).isEqualTo("عمر محمود 😀");
  }

  @Test
  void cutsTheMatchKeyBetweenCharactersNeverInsideOne() {
    var outsideTheBasicPlane = "𝒜".repeat(9);
    var key = new PersonName(outsideTheBasicPlane, "Bo").matchKey();
    assertThat(key.substring(0, key.indexOf('|')).codePointCount(0, key.indexOf('|'))).isEqualTo(5);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "Sample, sample, true",
    "Sample, Samples, true",
    "Sample, Simple, true",
    "Sample, Trample, false",
    "Cole, Coyle, true",
    "Lee, Lea, false",
    "Lee, Lee, true",
    "😀, 🎉, false",
    "😀, 😀, true"
  })
  void marksFamilyNamesThatAreEasilyMixedUp(String one, String other, boolean alike) {
    assertThat(new PersonName(one, "A").familyResembles(new PersonName(other, "B")))
        .isEqualTo(alike);
  }

  @Test
  void showsNothingInALog() {
    assertThat(new PersonName("Sample", "Dario")).hasToString("PersonName[redacted]");
  }
}
