package org.bridewell.core.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/// Ten digits with a valid check digit (NHS Data Dictionary: weights 10 to 2, modulus 11).
///
/// A valid check digit is not a verified number: whether it was traced is kept apart. Numbers of
/// one repeated digit pass the check and are refused as fillers.
public record NhsNumber(String value) implements Redacted {
  private static final Pattern SPACE = Pattern.compile("[\\s-]");
  private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

  public NhsNumber {
    if (!TEN_DIGITS.matcher(value).matches() || !checkDigitFits(value) || isFiller(value)) {
      throw new IllegalArgumentException("not an NHS number");
    }
  }

  /// Reads what was typed, spaces and hyphens allowed; empty when it is no NHS number.
  public static Optional<NhsNumber> parse(String typed) {
    var digits = SPACE.matcher(typed).replaceAll("");
    if (!TEN_DIGITS.matcher(digits).matches() || !checkDigitFits(digits) || isFiller(digits)) {
      return Optional.empty();
    }
    return Optional.of(new NhsNumber(digits));
  }

  /// True for what passes the check only because it is one digit ten times: typed to fill the
  /// field.
  public static boolean fillsOnly(String typed) {
    var digits = SPACE.matcher(typed).replaceAll("");
    return TEN_DIGITS.matcher(digits).matches() && isFiller(digits);
  }

  /// As it is read: three, three and four digits.
  public String spaced() {
    return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
  }

  private static boolean checkDigitFits(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    int check = 11 - sum % 11;
    return check != 10 && digits.charAt(9) - '0' == check % 11;
  }

  private static boolean isFiller(String digits) {
    return digits.chars().distinct().count() == 1;
  }

  @Override
  public String toString() {
    return redacted();
  }
}
