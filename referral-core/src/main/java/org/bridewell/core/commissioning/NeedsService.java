package org.bridewell.core.commissioning;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// What people in custody needed, for the commissioner: protected counts, never a person.
public class NeedsService {
  private final NeedsSheet sheet;
  private final MonthReports reports;
  private final AuditTrail trail;
  private final UnitOfWork work;
  private final Clock clock;

  public NeedsService(
      Marginals marginals,
      Releases releases,
      NeedsSheet sheet,
      Disclosure rule,
      AuditTrail trail,
      UnitOfWork work,
      Clock clock) {
    this.sheet = sheet;
    this.reports = new MonthReports(marginals, releases, rule, clock);
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /// The months that can be asked for.
  @RolesAllowed(Role.Names.COMMISSIONER)
  public MonthsToShow months(Actor actor) {
    return MonthsToShow.of(work.run(reports::months), clock.instant());
  }

  /// The needs of one month: as released, or as far as they are counted where it is not released
  /// yet; viewing it is audited.
  ///
  /// @throws OutOfScope when the month has no counts
  @RolesAllowed(Role.Names.COMMISSIONER)
  public NeedsReport report(YearMonth month, Actor actor) {
    return work.run(() -> counted(month, actor, AuditAction.REPORT_VIEWED));
  }

  /// The same report as a file; taking it away is audited.
  ///
  /// @throws OutOfScope when the month has no counts
  @RolesAllowed(Role.Names.COMMISSIONER)
  public NeedsFile csv(YearMonth month, Actor actor) {
    NeedsReport report = work.run(() -> counted(month, actor, AuditAction.REPORT_DOWNLOADED));
    return new NeedsFile("bridewell-needs-" + month + ".csv", sheet.write(report));
  }

  private NeedsReport counted(YearMonth month, Actor actor, AuditAction action) {
    NeedsReport report = reports.of(month, Report.NEEDS_ASSESSMENT);
    trail.record(actor, action, "needs:" + month, List.of(), "");
    return report;
  }
}
