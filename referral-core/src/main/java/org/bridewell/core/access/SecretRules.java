package org.bridewell.core.access;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.bridewell.core.shared.Refusal;

/// What passwords and PINs must be. Length protects and forced symbols do not (NCSC, "Password
/// policy: updating your approach"): nothing else is asked of a password.
public final class SecretRules {
  /// The fewest characters of a password.
  public static final int SHORTEST_PASSWORD = 12;

  /// The most characters that are hashed.
  static final int LONGEST_PASSWORD = 200;

  /// Without letters and digits that are read for one another.
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private SecretRules() {}

  /// @throws Refusal `password.short`, `password.long`, `password.name` (it holds the user name)
  static void checkPassword(String password, String userName) {
    if (password.length() < SHORTEST_PASSWORD) {
      throw new Refusal("password.short", SHORTEST_PASSWORD);
    }
    if (password.length() > LONGEST_PASSWORD) {
      throw new Refusal("password.long", LONGEST_PASSWORD);
    }
    if (password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT))) {
      throw new Refusal("password.name");
    }
  }

  /// @throws Refusal `pin.shape` unless 4 to 8 digits; `pin.easy` for one digit throughout, or
  ///   digits in a row
  static void checkPin(String pin) {
    if (!pin.matches("[0-9]{4,8}")) {
      throw new Refusal("pin.shape");
    }
    if (isRow(pin, 0) || isRow(pin, 1) || isRow(pin, -1)) {
      throw new Refusal("pin.easy");
    }
  }

  private static boolean isRow(String pin, int step) {
    return IntStream.range(1, pin.length())
        .allMatch(i -> pin.charAt(i) - pin.charAt(i - 1) == step);
  }

  /// A password to be given out once: about 79 bits, in groups that can be read out.
  static String once(RandomGenerator random) {
    var password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
