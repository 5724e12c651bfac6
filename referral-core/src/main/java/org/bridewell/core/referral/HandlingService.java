package org.bridewell.core.referral;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.referral.CaseWriter.Taken;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Takes a case on, gives it to somebody, finds that it was made twice, and takes it up again.
public class HandlingService {
  private final UnitOfWork unit;
  private final CaseWriter writer;
  private final Referrals referrals;
  private final Bases bases;
  private final Team team;
  private final DueTimes due;

  public HandlingService(
      UnitOfWork unit,
      CaseWriter writer,
      Referrals referrals,
      Bases bases,
      Team team,
      DueTimes due) {
    this.unit = unit;
    this.writer = writer;
    this.referrals = referrals;
    this.bases = bases;
    this.team = team;
    this.due = due;
  }

  /// The provider takes it on.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral accept(CaseStep step, Actor actor) {
    return writer.take(
        step,
        actor,
        (referral, now) ->
            switch (referral) {
              case Referral.Offered offered ->
                  new Taken(offered.accepted(), new ReferralEvent.WasAccepted());
              case Referral.Declined declined ->
                  new Taken(declined.accepted(now, due), new ReferralEvent.WasAccepted());
              case Referral.Waiting _, Referral.Bookable _ ->
                  throw new Refusal("referral.accepted-before");
            });
  }

  /// The provider does not take it on: it stays open until another service has it.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral decline(CaseStep step, DeclineReason reason, String note, Actor actor) {
    return writer.take(
        step,
        actor,
        (referral, now) -> {
          if (!(referral instanceof Referral.Waiting waiting)) {
            throw new Refusal("referral.decline-late");
          }
          return new Taken(
              waiting.declined(reason, now, due),
              new ReferralEvent.WasDeclined(reason),
              Optional.empty(),
              CaseWriter.checked(note),
              Optional.empty());
        });
  }

  /// Gives cases to one worker: all of them, or none when one has changed.
  ///
  /// @throws Refusal `referral.not-of-the-team` when the worker cannot own cases of this provider
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public void assign(List<CaseStep> steps, AccountId worker, Actor actor) {
    unit.execute(
        () -> {
          requireMember(worker, actor);
          steps.forEach(step -> assign(step, worker, actor));
        });
  }

  private void assign(CaseStep step, AccountId worker, Actor actor) {
    writer.take(
        step,
        actor,
        (referral, now) ->
            new Taken(referral.assigned(worker), new ReferralEvent.WasAssigned(worker)));
  }

  private void requireMember(AccountId worker, Actor actor) {
    if (!team.isMember(worker, actor.scope().requireProvider())) {
      throw new Refusal("referral.not-of-the-team");
    }
  }

  /// Ends a case as the same as another of the person, which goes on.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral link(CaseStep step, ReferralId other, Actor actor) {
    var provider = actor.scope().requireProvider();
    return writer.take(
        step,
        actor,
        (referral, now) -> {
          var standing = referrals.lock(other, provider).orElseThrow(OutOfScope::new);
          var appointment = writer.end(referral, Appointment.State.CANCELLED);
          return new Taken(
              referral.sameAs(standing),
              new ReferralEvent.WasLinked(other),
              appointment,
              "",
              Optional.empty());
        });
  }

  /// Takes a closed case up again, while the person's consent holds.
  ///
  /// @throws Refusal when it is not closed, cannot be reopened, or the consent has ended
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral reopen(CaseStep step, String note, Actor actor) {
    return writer.takeAny(
        step,
        actor,
        (referral, now) -> {
          if (!(referral instanceof Referral.Closed closed)) {
            throw new Refusal("referral.not-closed");
          }
          if (bases.lock(closed.details().basis(), now).isEmpty()) {
            throw new Refusal("referral.consent-ended");
          }
          requireNoOther(closed);
          return new Taken(
              closed.reopen(actor.id(), now, due),
              new ReferralEvent.WasReopened(),
              Optional.empty(),
              CaseWriter.checked(note),
              Optional.empty());
        });
  }

  /// A person has one open case of a service at most.
  private void requireNoOther(Referral.Closed closed) {
    var details = closed.details();
    boolean other =
        referrals.lockOpen(details.person()).stream()
            .anyMatch(open -> open.details().service().equals(details.service()));
    if (other) {
      throw new Refusal("referral.already-open");
    }
  }

  /// Takes a case back as made by mistake: it stays on record and is shown to nobody else.
  @RolesAllowed(Role.Names.TEAM_LEAD)
  public Referral takeBack(CaseStep step, VoidReason reason, String note, Actor actor) {
    return writer.takeAny(
        step,
        actor,
        (referral, now) -> {
          var voided =
              switch (referral) {
                case Referral.Open open -> open.voided(reason);
                case Referral.Closed closed -> closed.voided(reason);
                case Referral.Withdrawn _, Referral.Voided _, Referral.Duplicate _ ->
                    throw new Refusal("referral.ended");
              };
          return new Taken(
              voided,
              new ReferralEvent.WasVoided(reason),
              writer.end(referral, Appointment.State.CANCELLED),
              CaseWriter.checked(note),
              Optional.empty());
        });
  }
}
