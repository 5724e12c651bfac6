package org.bridewell.core.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bridewell.core.shared.Redacted;

/// A family name and a given name, in any script, 1 to 400 characters each once trimmed.
public record PersonName(String family, String given) implements Redacted {
  /// The longest name that is kept.
  public static final int LONGEST = 400;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  public PersonName {
    family = tidy(family);
    given = tidy(given);
    if (family.isEmpty() || family.length() > LONGEST || given.length() > LONGEST) {
      throw new IllegalArgumentException("a name has 1 to 400 characters");
    }
  }

  /// As it is read on a screen: given name first.
  public String full() {
    return given.isEmpty() ? family : given + " " + family;
  }

  /// Whether the family names are easily mixed up in a suite (HZ-22).
  public boolean familyResembles(PersonName other) {
    return NameLikeness.alike(family, other.family);
  }

  /// The folded start of both names: finds candidates whatever the case, accents or hyphens.
  String matchKey() {
    return start(fold(family), 5) + "|" + start(fold(given), 1);
  }

  /// Lower case without accents, spaces and punctuation.
  static String fold(String name) {
    var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_LETTERS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String start(String text, int letters) {
    int end = text.offsetByCodePoints(0, Math.min(letters, text.codePointCount(0, text.length())));
    return text.substring(0, end);
  }

  private static String tidy(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
