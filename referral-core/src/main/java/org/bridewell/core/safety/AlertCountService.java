package org.bridewell.core.safety;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// The monthly counts of alerts, for the clinical safety officer. They name nobody.
public class AlertCountService {
  private static final ZoneId LOCAL = ArrivalService.LOCAL;

  private final UnitOfWork unit;
  private final AlertLog log;
  private final Clock clock;

  public AlertCountService(UnitOfWork unit, AlertLog log, Clock clock) {
    this.unit = unit;
    this.log = log;
    this.clock = clock;
  }

  /// The month that is not over yet, in local time.
  @RolesAllowed(Role.Names.SAFETY_OFFICER)
  public YearMonth thisMonth(Actor actor) {
    return YearMonth.now(clock.withZone(LOCAL));
  }

  /// What a month's alerts were, and what became of them.
  @RolesAllowed(Role.Names.SAFETY_OFFICER)
  public AlertMonth of(YearMonth month, Actor actor) {
    var from = month.atDay(1).atStartOfDay(LOCAL).toInstant();
    var until = month.plusMonths(1).atDay(1).atStartOfDay(LOCAL).toInstant();
    return unit.run(() -> AlertMonth.of(month, log.arrivals(from, until), log.raised(from, until)));
  }
}
