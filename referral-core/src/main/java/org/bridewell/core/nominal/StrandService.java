package org.bridewell.core.nominal;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Sets the strand: a decision of the police, by a person, with a reason and a day on which it is
/// looked at again (¶40). Nothing else sets it, least of all what somebody shares or does not
/// share.
public class StrandService {
  private static final int LONGEST_REASON = 400;

  /// The longest until it is looked at again, in months.
  public static final int REVIEW_WITHIN = 12;

  private final Strands strands;
  private final UnitOfWork work;
  private final AuditTrail trail;
  private final Clock clock;
  private final ZoneId zone;

  /// @param work and trail those of the hub's database account
  public StrandService(
      Strands strands, UnitOfWork work, AuditTrail trail, Clock clock, ZoneId zone) {
    this.strands = strands;
    this.work = work;
    this.trail = trail;
    this.clock = clock;
    this.zone = zone;
  }

  /// Sets a nominal's strand, or keeps it for a new reason until another day.
  ///
  /// @throws Refusal `strand.reason`, `strand.review`
  @RolesAllowed(Role.Names.OFFENDER_MANAGER)
  public void set(
      NominalId nominal, Strand strand, String reason, LocalDate reviewOn, Actor actor) {
    if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      throw new Refusal("strand.reason");
    }
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, zone);
    if (!reviewOn.isAfter(today) || reviewOn.isAfter(today.plusMonths(REVIEW_WITHIN))) {
      throw new Refusal("strand.review");
    }
    work.execute(
        () -> {
          if (!strands.set(nominal, strand, reason.strip(), reviewOn, actor, now)) {
            throw new OutOfScope();
          }
          trail.record(
              actor,
              AuditAction.STRAND_SET,
              "nominal:" + nominal.value(),
              List.of(),
              strand.name());
        });
  }
}
