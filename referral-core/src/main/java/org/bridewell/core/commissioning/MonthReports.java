package org.bridewell.core.commissioning;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.bridewell.core.shared.OutOfScope;

/// The protected numbers of a month: as released, or as far as they are counted where it is not
/// released yet. Everything that is derived is derived from these.
final class MonthReports {
  private final Marginals marginals;
  private final Releases releases;
  private final Disclosure rule;
  private final Clock clock;

  MonthReports(Marginals marginals, Releases releases, Disclosure rule, Clock clock) {
    this.marginals = marginals;
    this.releases = releases;
    this.rule = rule;
    this.clock = clock;
  }

  /// The months that have counts, latest first.
  List<YearMonth> months() {
    return marginals.months();
  }

  /// The numbers of one month that a report reads.
  ///
  /// @throws OutOfScope when the month has no counts
  NeedsReport of(YearMonth month, Report report) {
    if (!marginals.months().contains(month)) {
      throw new OutOfScope();
    }
    var places = marginals.places();
    return releases
        .find(month)
        .map(release -> ReportBuilder.of(release, places))
        .orElseGet(
            () ->
                ReportBuilder.soFar(
                    month, marginals.of(month, report), places, rule, report, clock.instant()));
  }
}
