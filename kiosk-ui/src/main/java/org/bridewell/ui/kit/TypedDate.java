package org.bridewell.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as people type it: `17/11/1992`, `17.11.1992`, `17 nov 1992`, `17111992`.
///
/// The day comes first and the year has four digits: two would be guessed, and a guess in a date of
/// birth finds another person.
final class TypedDate {

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[\\s/.\\-]+(\\d{1,2})[\\s/.\\-]+(\\d{4})");
  private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern WITH_WORD =
      Pattern.compile("(\\d{1,2})[\\s/.\\-]*([a-z]{3,9})[\\s/.\\-,]*(\\d{4})");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
  static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private TypedDate() {}

  /// The date that was typed, or nothing when there is no such date.
  static Optional<LocalDate> read(String typed) {
    var text = typed.strip().toLowerCase(Locale.UK);
    var numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return date(numbers, Integer.parseInt(numbers.group(2)));
    }
    var run = RUN_TOGETHER.matcher(text);
    if (run.matches()) {
      return date(run, Integer.parseInt(run.group(2)));
    }
    var word = WITH_WORD.matcher(text);
    return word.matches() ? date(word, month(word.group(2))) : Optional.empty();
  }

  private static int month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> date(Matcher parts, int month) {
    try {
      int day = Integer.parseInt(parts.group(1));
      return Optional.of(LocalDate.of(Integer.parseInt(parts.group(3)), month, day));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }
}
