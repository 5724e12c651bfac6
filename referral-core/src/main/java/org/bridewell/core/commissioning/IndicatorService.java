package org.bridewell.core.commissioning;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// The indicators of a month, for the commissioner: from protected counts, never from exact ones.
public class IndicatorService {
  /// How many months a trend has, the one asked for among them.
  static final int TREND = 8;

  private final MonthReports reports;
  private final IndicatorFramework framework;
  private final IndicatorFile file;
  private final AuditTrail trail;
  private final UnitOfWork work;
  private final Clock clock;

  public IndicatorService(
      Marginals marginals,
      Releases releases,
      Disclosure rule,
      IndicatorFramework framework,
      IndicatorFile file,
      AuditTrail trail,
      UnitOfWork work,
      Clock clock) {
    this.reports = new MonthReports(marginals, releases, rule, clock);
    this.framework = framework;
    this.file = file;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /// The months that can be asked for.
  @RolesAllowed(Role.Names.COMMISSIONER)
  public MonthsToShow months(Actor actor) {
    return MonthsToShow.of(work.run(reports::months), clock.instant());
  }

  /// The sheet of one month; viewing it is audited.
  ///
  /// @throws org.bridewell.core.shared.OutOfScope when the month has no counts
  @RolesAllowed(Role.Names.COMMISSIONER)
  public IndicatorSheet sheet(YearMonth month, Actor actor) {
    return work.run(() -> sheet(month, actor, AuditAction.REPORT_VIEWED));
  }

  /// The same sheet as a file; taking it away is audited.
  ///
  /// @throws org.bridewell.core.shared.OutOfScope when the month has no counts
  @RolesAllowed(Role.Names.COMMISSIONER)
  public NeedsFile csv(YearMonth month, Actor actor) {
    var sheet = work.run(() -> sheet(month, actor, AuditAction.REPORT_DOWNLOADED));
    return new NeedsFile("bridewell-indicators-" + month + ".csv", file.write(sheet));
  }

  private IndicatorSheet sheet(YearMonth month, Actor actor, AuditAction action) {
    NeedsReport now = reports.of(month, Report.INDICATORS);
    trail.record(actor, action, "indicators:" + month, List.of(), "");
    var months = before(month);
    months.add(Optional.of(now.whole()));
    return new IndicatorSheet(
        month,
        framework.version(),
        now.countedAt(),
        now.hiddenUpTo(),
        now.release(),
        framework.indicators().stream().map(each -> IndicatorItem.of(each, months)).toList());
  }

  private List<Optional<AreaNeeds>> before(YearMonth month) {
    var known = reports.months();
    var months = new ArrayList<Optional<AreaNeeds>>();
    for (int back = TREND - 1; back > 0; back--) {
      var earlier = month.minusMonths(back);
      months.add(
          known.contains(earlier)
              ? Optional.of(reports.of(earlier, Report.INDICATORS).whole())
              : Optional.empty());
    }
    return months;
  }
}
