package org.bridewell.core.person;

/// Says which names are easily taken for one another.
final class NameLikeness {
  private static final int LONG_ENOUGH = 4;

  private NameLikeness() {}

  /// The same folded name, or one letter added, left out or changed in a name of four or more.
  static boolean alike(String one, String other) {
    var a = PersonName.fold(one);
    var b = PersonName.fold(other);
    if (a.isEmpty() || b.isEmpty()) {
      return one.equals(other);
    }
    return a.equals(b) || (Math.min(a.length(), b.length()) >= LONG_ENOUGH && oneLetterApart(a, b));
  }

  private static boolean oneLetterApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }
}
