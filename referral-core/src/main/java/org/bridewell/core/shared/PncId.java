package org.bridewell.core.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Police National Computer id in its canonical form `YYYY/NNNNNNNL`.
///
/// The letter is a check over the year's last two digits and the serial, modulus 23.
public record PncId(String value) implements Redacted {
  private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
  private static final Pattern CANONICAL = Pattern.compile("(\\d{4})/(\\d{7})([A-Z])");
  private static final Pattern WITH_SLASH = Pattern.compile("(\\d{4}|\\d{2})/(\\d{1,7})([A-Z])");
  private static final Pattern SHORT = Pattern.compile("(\\d{2})(\\d{1,7})([A-Z])");
  private static final Pattern LONG = Pattern.compile("(\\d{4})(\\d{7})([A-Z])");

  public PncId {
    var parts = CANONICAL.matcher(value);
    if (!parts.matches() || !letterFits(parts.group(1), parts.group(2), parts.group(3))) {
      throw new IllegalArgumentException("not a PNC id");
    }
  }

  /// Reads what was typed, with or without slash and leading zeros; empty when it is no PNC id.
  ///
  /// @param currentYear four digits; a two-digit year up to it is of this century
  public static Optional<PncId> parse(String typed, int currentYear) {
    var text = typed.strip().toUpperCase(Locale.ROOT);
    Matcher parts = WITH_SLASH.matcher(text);
    if (!parts.matches()) {
      parts = (text.length() < 12 ? SHORT : LONG).matcher(text);
    }
    if (!parts.matches()) {
      return Optional.empty();
    }
    var year = fourDigits(parts.group(1), currentYear);
    var serial = "0".repeat(7 - parts.group(2).length()) + parts.group(2);
    var letter = parts.group(3);
    return letterFits(year, serial, letter)
        ? Optional.of(new PncId(year + "/" + serial + letter))
        : Optional.empty();
  }

  private static String fourDigits(String year, int currentYear) {
    if (year.length() == 4) {
      return year;
    }
    return (Integer.parseInt(year) <= currentYear % 100 ? "20" : "19") + year;
  }

  private static boolean letterFits(String year, String serial, String letter) {
    long number = Long.parseLong(year.substring(2) + serial);
    return LETTERS.charAt((int) (number % 23)) == letter.charAt(0);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
