package org.bridewell.core.nominal;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PncId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// The duty prosecutor's question (R3, ¶79): is this person flagged as prolific or priority? The
/// answer is yes or no, and each question is on the trail.
public class ProsecutorService {
  private final Flagged flagged;
  private final UnitOfWork work;
  private final AuditTrail trail;
  private final Clock clock;
  private final ZoneId zone;

  /// Looks a flag up.
  @FunctionalInterface
  public interface Flagged {
    /// True when a nominal with this PNC id has one of these flags on that day.
    boolean has(PncId pnc, List<Scheme> schemes, LocalDate day);
  }

  /// Those that a file is marked for (¶88): prolific and other priority, and what took their place.
  static final List<Scheme> MARKED = List.of(Scheme.PPO, Scheme.IOM_FIXED);

  /// @param work and trail those of the hub's database account
  public ProsecutorService(
      Flagged flagged, UnitOfWork work, AuditTrail trail, Clock clock, ZoneId zone) {
    this.flagged = flagged;
    this.work = work;
    this.trail = trail;
    this.clock = clock;
    this.zone = zone;
  }

  /// Yes or no, as at now. Somebody who is no nominal reads as no.
  ///
  /// @param pnc as typed
  /// @throws Refusal `prosecutor.pnc` when that is no PNC id: a slip must not read as no
  @RolesAllowed({Role.Names.PROSECUTOR, Role.Names.OFFENDER_MANAGER})
  public boolean isFlagged(String pnc, Actor actor) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, zone);
    var asked = read(pnc, today).orElseThrow(() -> new Refusal("prosecutor.pnc"));
    return work.run(
        () -> {
          boolean yes = flagged.has(asked, MARKED, today);
          trail.record(actor, AuditAction.FLAG_ASKED, "prosecutor", List.of(), yes ? "yes" : "no");
          return yes;
        });
  }

  private static Optional<PncId> read(String typed, LocalDate today) {
    return PncId.parse(typed.strip(), today.getYear());
  }
}
