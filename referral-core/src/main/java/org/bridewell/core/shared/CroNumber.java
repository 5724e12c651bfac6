package org.bridewell.core.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Criminal Records Office number in its canonical form: `NNNNNN/YYL`, or `SFYY/N…L` for a record
/// held on file only.
///
/// The letter is a check over the year and the serial, modulus 23; the serial counts with its
/// leading zeros in the first form and as it was written in the second.
public record CroNumber(String value) implements Redacted {
  private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
  private static final int SERIAL = 6;
  private static final Pattern STANDARD = Pattern.compile("([0-9]{1,6})/([0-9]{2})([A-Z])");
  private static final Pattern ON_FILE = Pattern.compile("SF([0-9]{2})/([0-9]{1,6})([A-Z])");

  public CroNumber {
    if (canonical(value).filter(value::equals).isEmpty()) {
      throw new IllegalArgumentException("not a CRO number");
    }
  }

  /// Reads what was typed, leading zeros of the standard form left out or not; empty when it is no
  /// CRO number.
  public static Optional<CroNumber> parse(String typed) {
    return canonical(typed.strip().toUpperCase(Locale.ROOT)).map(CroNumber::new);
  }

  private static Optional<String> canonical(String text) {
    var standard = STANDARD.matcher(text);
    if (standard.matches()) {
      var serial = "0".repeat(SERIAL - standard.group(1).length()) + standard.group(1);
      return letterFits(standard.group(2), serial, standard.group(3))
          ? Optional.of(serial + "/" + standard.group(2) + standard.group(3))
          : Optional.empty();
    }
    var onFile = ON_FILE.matcher(text);
    return onFile.matches() && letterFits(onFile.group(1), onFile.group(2), onFile.group(3))
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean letterFits(String year, String serial, String letter) {
    int number = Integer.parseInt(year + serial);
    return LETTERS.charAt(number % LETTERS.length()) == letter.charAt(0);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
