package org.bridewell.core.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Shows what breaks the rule that nothing open is without a next action and an owner, what was
/// missed, and how much each of the team carries.
public class TeamService {
  private final UnitOfWork unit;
  private final Team team;
  private final AuditTrail trail;
  private final Clock clock;

  public TeamService(UnitOfWork unit, Team team, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.team = team;
    this.trail = trail;
    this.clock = clock;
  }

  /// What the team's page shows.
  public record Page(
      Team.LooseEnds looseEnds, List<Team.Missed> missed, List<Team.Member> members) {
    public Page {
      missed = List.copyOf(missed);
      members = List.copyOf(members);
    }

    /// How many missed times the team lead has not seen yet.
    public long unseen() {
      return missed.stream().filter(each -> !each.seen()).count();
    }
  }

  /// The page of the actor's provider.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Page open(Actor actor) {
    var provider = actor.scope().requireProvider();
    return unit.run(
        () -> {
          var now = clock.instant();
          trail.record(
              actor, AuditAction.TEAM_VIEWED, "team:" + provider.value(), List.of(), "LOOSE_ENDS");
          return new Page(
              team.looseEnds(provider, now), team.missed(provider), team.members(provider, now));
        });
  }

  /// Who can own a case of the actor's provider.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public List<Team.Member> members(Actor actor) {
    var provider = actor.scope().requireProvider();
    return unit.run(() -> team.members(provider, clock.instant()));
  }

  /// The team lead has seen what was missed.
  @RolesAllowed(Role.Names.TEAM_LEAD)
  public void seen(Actor actor) {
    var provider = actor.scope().requireProvider();
    unit.execute(
        () -> {
          int seen = team.seen(provider, actor.id(), clock.instant());
          trail.record(
              actor, AuditAction.MISSED_SEEN, "team:" + provider.value(), List.of(), "" + seen);
        });
  }
}
