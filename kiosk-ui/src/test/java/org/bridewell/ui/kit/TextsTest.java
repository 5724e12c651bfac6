package org.bridewell.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Texts texts = Texts.of("kit-fixture");

  @Test
  void leavesATextWithoutArgumentsAsItIs() {
    assertThat(texts.get("plain")).isEqualTo("It's “here” {not an argument}");
  }

  @Test
  void fillsArgumentsAndKeepsApostrophes() {
    assertThat(texts.get("named", "This", 1385)).isEqualTo("This isn't 1,385");
  }

  @Test
  void refusesAMissingKey() {
    assertThatThrownBy(() -> texts.get("absent")).isInstanceOf(MissingResourceException.class);
  }

  @Test
  void refusesAMissingArgument() {
    assertThatThrownBy(() -> texts.get("named", "one"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void findsNothingUnderAnAbsentKey() {
    assertThat(texts.find("absent")).isEmpty();
  }
}
