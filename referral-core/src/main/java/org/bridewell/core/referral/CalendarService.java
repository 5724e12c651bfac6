package org.bridewell.core.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// The appointments of a week, of one worker or of the team.
public class CalendarService {
  private final UnitOfWork unit;
  private final Appointments appointments;
  private final AuditTrail trail;

  public CalendarService(UnitOfWork unit, Appointments appointments, AuditTrail trail) {
    this.unit = unit;
    this.appointments = appointments;
    this.trail = trail;
  }

  /// A week from its Monday, with whom an appointment can be booked for.
  ///
  /// @param candidates the actor's own cases for which one can be agreed
  public record Week(
      LocalDate monday, List<Appointments.Entry> entries, List<Appointments.Candidate> candidates)
      implements Redacted {
    public Week {
      entries = List.copyOf(entries);
      candidates = List.copyOf(candidates);
    }

    @Override
    public String toString() {
      return redacted();
    }
  }

  /// The week that a day lies in.
  ///
  /// @param owner whose diary; empty for the whole team's
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Week week(LocalDate day, Optional<AccountId> owner, Actor actor) {
    var provider = actor.scope().requireProvider();
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return unit.run(
        () -> {
          var entries =
              appointments.entries(
                  provider,
                  owner,
                  monday.atStartOfDay(DueTimes.ZONE).toInstant(),
                  monday.plusWeeks(1).atStartOfDay(DueTimes.ZONE).toInstant());
          var candidates = appointments.candidates(provider, actor.id());
          var people =
              Stream.concat(
                      entries.stream().map(Appointments.Entry::person),
                      candidates.stream().map(Appointments.Candidate::person))
                  .distinct()
                  .toList();
          trail.record(
              actor, AuditAction.CALENDAR_VIEWED, "calendar:" + provider.value(), people, "");
          return new Week(monday, entries, candidates);
        });
  }
}
