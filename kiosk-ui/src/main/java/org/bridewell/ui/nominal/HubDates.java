package org.bridewell.ui.nominal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as a record writes them: Tue 17 Nov 2026.
final class HubDates {
  private static final DateTimeFormatter RECORD =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private HubDates() {}

  static String of(LocalDate date) {
    return RECORD.format(date);
  }
}
