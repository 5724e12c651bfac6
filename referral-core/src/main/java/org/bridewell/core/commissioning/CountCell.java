package org.bridewell.core.commissioning;

import java.time.YearMonth;
import java.util.Comparator;

/// One number of the counts. In an order, so that two writers who change several take them the same
/// way and never wait for each other in a circle.
public record CountCell(YearMonth month, Area area, Measure measure)
    implements Comparable<CountCell> {
  private static final Comparator<CountCell> ORDER =
      Comparator.comparing(CountCell::month)
          .thenComparing(cell -> cell.measure().family())
          .thenComparing(cell -> cell.area().kind())
          .thenComparing(cell -> cell.area().code())
          .thenComparing(CountCell::measure);

  @Override
  public int compareTo(CountCell other) {
    return ORDER.compare(this, other);
  }
}
