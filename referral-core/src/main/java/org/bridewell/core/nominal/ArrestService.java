package org.bridewell.core.nominal;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// The hub's inbox of arrests.
public class ArrestService {
  private static final int MOST = 100;

  private final ArrestNotices notices;
  private final UnitOfWork work;
  private final AuditTrail trail;
  private final Clock clock;

  /// @param work and trail those of the hub's database account
  public ArrestService(ArrestNotices notices, UnitOfWork work, AuditTrail trail, Clock clock) {
    this.notices = notices;
    this.work = work;
    this.trail = trail;
    this.clock = clock;
  }

  /// The latest arrests, those that nobody has seen first.
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public List<ArrestNotice> latest(Actor actor) {
    return work.run(
        () -> {
          trail.record(actor, AuditAction.ARRESTS_VIEWED, "arrests", List.of(), "");
          return notices.latest(MOST);
        });
  }

  /// How many nobody has seen: a number, and nothing about anybody.
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public int unseen(Actor actor) {
    return work.run(notices::unseen);
  }

  /// Says that this actor has seen a notice.
  ///
  /// @throws Refusal `arrest.seen` when somebody was faster
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public void acknowledge(EventId id, Actor actor) {
    work.execute(
        () -> {
          if (!notices.seen(id, actor, clock.instant())) {
            throw new Refusal("arrest.seen");
          }
          record(actor, id, "seen");
        });
  }

  /// Records whether the duty prosecutor was told of the flags: what the inspection of 2009 found
  /// missing (¶78, R3).
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public void prosecutorTold(EventId id, boolean told, Actor actor) {
    work.execute(
        () -> {
          if (!notices.prosecutorTold(id, told, clock.instant())) {
            throw new OutOfScope();
          }
          record(actor, id, told ? "prosecutor told" : "prosecutor not told");
        });
  }

  private void record(Actor actor, EventId id, String detail) {
    trail.record(actor, AuditAction.ARREST_ANSWERED, "arrest:" + id.value(), List.of(), detail);
  }
}
