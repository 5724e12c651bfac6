package org.bridewell.core.referral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Monday to Friday without the bank holidays of England.
///
/// The holidays are data (`bank-holidays-england.csv`, from gov.uk/bank-holidays). In a year that
/// the file does not reach, only weekends are left out: a due time is then early, never late.
public final class WorkingDays {
  private final Set<LocalDate> holidays;

  WorkingDays(Set<LocalDate> holidays) {
    this.holidays = Set.copyOf(holidays);
  }

  /// The working days of England.
  public static WorkingDays ofEngland() {
    try (var file = WorkingDays.class.getResourceAsStream("bank-holidays-england.csv")) {
      var text =
          new String(
              Objects.requireNonNull(file, "bank holidays").readAllBytes(), StandardCharsets.UTF_8);
      return new WorkingDays(
          text.lines()
              .filter(line -> !line.startsWith("#") && !line.startsWith("date"))
              .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// True on a day on which services work.
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isBankHoliday(day);
  }

  /// True on a bank holiday of England.
  public boolean isBankHoliday(LocalDate day) {
    return holidays.contains(day);
  }

  /// The day itself where it is a working day, else the one before it.
  public LocalDate onOrBefore(LocalDate day) {
    var reached = day;
    while (!isWorkingDay(reached)) {
      reached = reached.minusDays(1);
    }
    return reached;
  }

  /// The working day that is so many working days after this day, which does not count itself.
  public LocalDate after(LocalDate day, int workingDays) {
    var reached = day;
    for (int left = workingDays; left > 0; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    return reached;
  }
}
