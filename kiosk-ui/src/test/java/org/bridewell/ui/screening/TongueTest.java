package org.bridewell.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TongueTest {
  /// What the nurse reads stands in English only.
  private static final Set<String> NURSES =
      Set.of("lend", "take-back", "take-back.place", "take-back.back", "unreviewed.english");

  @ParameterizedTest
  @EnumSource(value = Tongue.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
  void everyLanguageSaysAllThatEnglishSays(Tongue tongue) {
    var english = bundle("lending");
    var other = bundle("lending-" + suffix(tongue));
    var expected = new TreeSet<>(english.keySet());
    expected.removeAll(NURSES);

    assertThat(other.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected)
        .allSatisfy(
            key ->
                assertThat(arguments(other.getString(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getString(key))));
    assertThat(tongue.texts().get("stop")).isEqualTo(other.getString("stop"));
  }

  @Test
  void whatNobodyReviewedIsOffByDefaultInProduction() {
    assertThat(Tongue.offered(false)).containsExactly(Tongue.ENGLISH);
    assertThat(Tongue.offered(true)).containsExactly(Tongue.values());
  }

  @Test
  void urduAndArabicRunFromRightToLeft() {
    assertThat(Tongue.values())
        .filteredOn(tongue -> tongue.direction().equals("rtl"))
        .containsExactly(Tongue.URDU, Tongue.ARABIC);
  }

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle("messages/" + name, Locale.ROOT);
  }

  private static String suffix(Tongue tongue) {
    return tongue == Tongue.EASY_READ ? "easy" : tongue.tag();
  }

  private static int arguments(String text) {
    return new MessageFormat(text.replace("'", "''"), Locale.UK).getFormatsByArgumentIndex().length;
  }
}
