package org.bridewell.db.demo;

import java.util.Optional;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PncId;

/// Identifiers that pass every check and belong to nobody.
final class Identifiers {
  private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
  private static final int PRIME = 7_919;
  private static final int SIX_DIGITS = 1_000_000;

  private Identifiers() {}

  /// A number of the 999 range, which is for tests only; no two numbers give the same one, and one
  /// in eleven gives none, for its check digit would be 10.
  static Optional<NhsNumber> nhsNumber(int number) {
    var nine = "999%06d".formatted((int) ((long) (number + 1) * PRIME % SIX_DIGITS));
    int sum = 0;
    for (int i = 0; i < nine.length(); i++) {
      sum += (nine.charAt(i) - '0') * (10 - i);
    }
    int check = (11 - sum % 11) % 11;
    return check == 10 ? Optional.empty() : Optional.of(new NhsNumber(nine + check));
  }

  /// A PNC id of a year; its letter fits, its serial is this number's alone.
  static PncId pncId(int number, int year) {
    long serial = 9_000_000L + number;
    long checked = (long) (year % 100) * 10_000_000 + serial;
    return new PncId("%d/%07d%s".formatted(year, serial, PNC_LETTERS.charAt((int) (checked % 23))));
  }
}
