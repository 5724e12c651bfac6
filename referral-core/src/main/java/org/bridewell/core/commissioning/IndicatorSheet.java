package org.bridewell.core.commissioning;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The indicators of a month on one sheet.
///
/// @param framework the version of the definitions
/// @param release the release that it is made from; empty for a month that is not released yet
public record IndicatorSheet(
    YearMonth month,
    String framework,
    Instant countedAt,
    int hiddenUpTo,
    Optional<String> release,
    List<IndicatorItem> items) {
  public IndicatorSheet {
    items = List.copyOf(items);
  }

  /// How many stand so.
  public long count(IndicatorState state) {
    return items.stream().filter(item -> item.state() == state).count();
  }

  /// How many have anything captured.
  public long populated() {
    return items.size() - count(IndicatorState.NOT_POPULATED);
  }
}
