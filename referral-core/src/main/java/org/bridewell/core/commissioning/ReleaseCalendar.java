package org.bridewell.core.commissioning;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import org.bridewell.core.shared.UnitOfWork;

/// Freezes each month on its day, whoever is or is not looking: nobody chooses when, for two
/// releases of one month could be subtracted from each other.
public final class ReleaseCalendar {
  private final Marginals marginals;
  private final Releases releases;
  private final Disclosure rule;
  private final UnitOfWork work;
  private final Clock clock;

  public ReleaseCalendar(
      Marginals marginals, Releases releases, Disclosure rule, UnitOfWork work, Clock clock) {
    this.marginals = marginals;
    this.releases = releases;
    this.rule = rule;
    this.work = work;
    this.clock = clock;
  }

  /// Freezes the months that are due, the earliest first, each by itself.
  ///
  /// @return those that were frozen now
  public List<YearMonth> freezeDue() {
    return due().stream().filter(this::freeze).toList();
  }

  private List<YearMonth> due() {
    var now = clock.instant();
    return work.run(
        () -> {
          var released = new HashSet<>(releases.months());
          return marginals.months().reversed().stream()
              .filter(month -> !released.contains(month) && !Release.due(month).isAfter(now))
              .toList();
        });
  }

  private boolean freeze(YearMonth month) {
    return work.run(
        () ->
            releases.add(
                Release.freeze(
                    month,
                    marginals.of(month, Report.RELEASE),
                    marginals.places(),
                    rule,
                    clock.instant())));
  }
}
