package org.bridewell.core.observation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Puts a screening off: what has to come first comes first, and there is a time to try again.
public class UnfitService {
  /// How old the check may be that came first: as old as a rousing check may get.
  public static final Duration CHECK_LASTS = Rousing.EVERY;

  private static final Duration LATEST = Duration.ofHours(12);

  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Rounds rounds;
  private final PutOffs putOffs;
  private final Vitals vitals;
  private final CareClocks clocks;
  private final Rousing rousing;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public UnfitService(
      UnitOfWork unit,
      Detentions detentions,
      Rounds rounds,
      PutOffs putOffs,
      Vitals vitals,
      CareClocks clocks,
      Rousing rousing,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.rounds = rounds;
    this.putOffs = putOffs;
    this.vitals = vitals;
    this.clocks = clocks;
    this.rousing = rousing;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// What was put off in a stay, the first one first.
  @RolesAllowed(Role.Names.NURSE)
  public List<PutOff> putOffs(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          detentions.requireHeld(detention, actor);
          return putOffs.of(detention);
        });
  }

  /// Puts the screening off until a time; the same answer id again changes nothing.
  ///
  /// @throws Refusal `unfit.check-first` while the check that has to come first was not passed in
  ///   the last half hour, `unfit.time` when the time is not within the next 12 hours
  @RolesAllowed(Role.Names.NURSE)
  public void putOff(
      DetentionId detention, PutOff.Reason reason, Instant tryAgainAt, AnswerId id, Actor actor) {
    var now = clock.instant();
    if (!tryAgainAt.isAfter(now) || tryAgainAt.isAfter(now.plus(LATEST))) {
      throw new Refusal("unfit.time");
    }
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var check = reason.first().map(kind -> passed(detention, kind, now));
          var putOff =
              new PutOff(id, detention, reason, check.map(Round::id), tryAgainAt, actor.id(), now);
          if (putOffs.keep(putOff)) {
            start(held, putOff, actor, now);
          }
        });
  }

  private void start(Detention held, PutOff putOff, Actor actor, Instant now) {
    // A new time takes the place of the old one, which may have been sooner.
    clocks.end(held.id(), ClockKind.TRY_AGAIN, "", actor.id(), now, "PUT_OFF_AGAIN");
    clocks.start(
        CareClock.once(
            held.id(),
            ClockKind.TRY_AGAIN,
            "",
            putOff.tryAgainAt(),
            putOff.reason().name(),
            actor.id(),
            now));
    cause(putOff.reason()).ifPresent(cause -> rousing.start(held, cause, actor, now));
    trail.record(
        actor,
        AuditAction.SCREENING_PUT_OFF,
        "detention:" + held.id().value(),
        List.of(held.person().id()),
        putOff.reason().name());
    changes.changed(held.suite(), now);
  }

  /// Whoever sleeps or is intoxicated is roused from now on.
  private static Optional<Rousing.Cause> cause(PutOff.Reason reason) {
    return switch (reason) {
      case ASLEEP -> Optional.of(Rousing.Cause.ASLEEP);
      case INTOXICATED -> Optional.of(Rousing.Cause.INTOXICATED);
      case VIOLENT, NO_INTERPRETER, UNWELL, DISTRESSED -> Optional.empty();
    };
  }

  /// The newest check of the kind, if it was passed and is not old.
  private Round passed(DetentionId detention, Round.Kind kind, Instant now) {
    return rounds.of(detention).reversed().stream()
        .filter(round -> round.kind() == kind)
        .findFirst()
        .filter(round -> round.finishedAt().isPresent())
        .filter(round -> !round.observedAt().isBefore(now.minus(CHECK_LASTS)))
        .filter(
            round ->
                RousingCheck.passed(
                    vitals.instrument(kind.instruments().getFirst(), round), round.responses()))
        .orElseThrow(() -> new Refusal("unfit.check-first"));
  }
}
