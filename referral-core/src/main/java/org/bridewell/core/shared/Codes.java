package org.bridewell.core.shared;

import java.util.regex.Pattern;

/// The shape of every textual id: 1 to 40 letters, digits, dots and hyphens.
final class Codes {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");

  private Codes() {}

  static void check(String value) {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a code of letters, digits, dots and hyphens");
    }
  }
}
