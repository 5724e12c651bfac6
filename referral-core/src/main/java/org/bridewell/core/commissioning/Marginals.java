package org.bridewell.core.commissioning;

import java.time.YearMonth;
import java.util.List;

/// Counts by month, area and measure: what reports read, with nothing about any one person.
public interface Marginals {
  /// One cell; a cell that is not there is 0.
  record Marginal(Area area, Measure measure, PeopleCount people) {}

  /// An area with the name that people know it by.
  record Place(Area area, String name) {}

  /// The months that have counts, latest first.
  List<YearMonth> months();

  /// The cells of a month that a report reads.
  List<Marginal> of(YearMonth month, Report report);

  /// All suites and districts, also those without counts.
  List<Place> places();
}
