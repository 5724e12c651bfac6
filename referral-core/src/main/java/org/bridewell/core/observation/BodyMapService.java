package org.bridewell.core.observation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.Reopening;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MarkId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Records marks and pain. A mark on head or neck, a fall, restraint or Taser opens the head
/// questions again, whatever was answered before; no later "no" clears a mark (HZ-09).
public class BodyMapService {
  private final UnitOfWork unit;
  private final Detentions detentions;
  private final BodyMarks marks;
  private final Reopening reopening;
  private final Alerting alerting;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public BodyMapService(
      UnitOfWork unit,
      Detentions detentions,
      BodyMarks marks,
      Reopening reopening,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.marks = marks;
    this.reopening = reopening;
    this.alerting = alerting;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// A mark to record.
  ///
  /// @param observedAt when it was seen, for a late entry; empty for now
  public record Seen(
      MarkId id,
      Region region,
      BodyMark.Kind kind,
      BodyMark.Cause cause,
      OptionalInt pain,
      Optional<Instant> observedAt) {

    /// The same, seen at another time; empty for now.
    public Seen observedAt(Optional<Instant> at) {
      return new Seen(id, region, kind, cause, pain, at);
    }
  }

  /// The marks of a stay in their order, also those taken back.
  @RolesAllowed(Role.Names.NURSE)
  public List<BodyMark> marks(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          record(actor, AuditAction.OBSERVATIONS_VIEWED, held, "body map");
          return marks.of(detention);
        });
  }

  /// Keeps a mark, with what it asks again; the same mark id again changes nothing.
  ///
  /// @throws Refusal `body-map.marked` for "no injury" where there are marks, `body-map.mark` for
  ///   what cannot be, `observation.time`
  @RolesAllowed(Role.Names.NURSE)
  public List<BodyMark> mark(DetentionId detention, Seen seen, Actor actor) {
    var now = clock.instant();
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var mark = checked(held, seen, actor, now);
          if (marks.keep(mark)) {
            record(
                actor,
                AuditAction.BODY_MARK_RECORDED,
                held,
                mark.kind() + " " + mark.region() + " " + mark.cause());
            follow(held, mark, actor, now);
            changes.changed(held.suite(), now);
          }
          return marks.of(detention);
        });
  }

  /// Takes a mark back with a reason; what it opened stays open, and its alert stands.
  @RolesAllowed(Role.Names.NURSE)
  public List<BodyMark> takeBack(
      DetentionId detention, MarkId id, BodyMark.TakenBack why, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          marks.takeBack(id, detention, why, actor.id(), clock.instant());
          record(actor, AuditAction.BODY_MARK_RECORDED, held, why.name());
          return marks.of(detention);
        });
  }

  private BodyMark checked(Detention held, Seen seen, Actor actor, Instant now) {
    boolean none = seen.kind() == BodyMark.Kind.NONE;
    if (none != (seen.region() == Region.WHOLE_BODY)
        || seen.pain().isPresent() && (seen.pain().getAsInt() < 0 || seen.pain().getAsInt() > 10)) {
      throw new Refusal("body-map.mark");
    }
    if (none && marks.of(held.id()).stream().anyMatch(BodyMapService::counts)) {
      throw new Refusal("body-map.marked");
    }
    var at = seen.observedAt().orElse(now);
    ObservationService.requireTime(held, at, now);
    return new BodyMark(
        seen.id(),
        held.id(),
        seen.region(),
        seen.kind(),
        seen.cause(),
        seen.pain(),
        at,
        now,
        actor.id(),
        Optional.empty());
  }

  private static boolean counts(BodyMark mark) {
    return mark.takenBack().isEmpty() && mark.kind() != BodyMark.Kind.NONE;
  }

  private void follow(Detention held, BodyMark mark, Actor actor, Instant now) {
    mark.head()
        .ifPresent(cause -> reopening.headInjury(held, cause, mark.region().name(), actor, now));
    if (mark.asksAboutSelfHarm()) {
      reopening.selfHarm(held, mark.region().name(), actor, now);
      alerting.raise(
          held,
          SafetyFlag.SELF_HARM_NOW,
          AlertLevel.CLINICIAN,
          "MARK " + mark.region() + " " + mark.id().value(),
          actor,
          now);
    }
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail) {
    trail.record(
        actor, action, "detention:" + held.id().value(), List.of(held.person().id()), detail);
  }
}
