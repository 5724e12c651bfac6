package org.bridewell.core.safety;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.safety.GlucoseReading.Finding;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Glucose for whoever is drowsy, confused, intoxicated, fitting or diabetic: low sugar is never
/// taken for drink (HZ-11).
public class GlucoseService {
  private static final Set<SafetyFlag> ASK =
      Set.of(
          SafetyFlag.HARD_TO_WAKE,
          SafetyFlag.CANNOT_STAND_OR_BE_UNDERSTOOD,
          SafetyFlag.SEVERE_AGITATION,
          SafetyFlag.FITS,
          SafetyFlag.DIABETES);
  private static final Duration AFTER_A_WORRY = Duration.ofMinutes(15);
  private static final Duration AFTER_THE_FIRST = Duration.ofHours(1);

  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Glucoses glucoses;
  private final Safety safety;
  private final CareClocks clocks;
  private final Alerting alerting;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public GlucoseService(
      UnitOfWork unit,
      Detentions detentions,
      Glucoses glucoses,
      Safety safety,
      CareClocks clocks,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.glucoses = glucoses;
    this.safety = safety;
    this.clocks = clocks;
    this.alerting = alerting;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// Whether a reading is asked for, and those of this stay, the newest first.
  ///
  /// @param counts the reading that answers it; one from before a return from hospital does not
  public record Asked(boolean asked, Optional<GlucoseReading> counts, List<GlucoseReading> all) {
    /// Asked for, and nobody has said that it was taken or could not be.
    public boolean isMissing() {
      return asked && counts.isEmpty();
    }
  }

  /// Keeps a reading; low, high and not taken each alert a clinician, and it is due again.
  ///
  /// @param mmol empty when it could not be taken
  /// @return when it was committed, by the server's clock
  /// @throws Refusal `glucose.impossible`
  @RolesAllowed(Role.Names.NURSE)
  public Instant record(
      DetentionId detention, Optional<BigDecimal> mmol, AnswerId id, Actor actor) {
    if (mmol.filter(value -> !GlucoseReading.isPossible(value)).isPresent()) {
      throw new Refusal("glucose.impossible");
    }
    var now = clock.instant();
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          boolean first = glucoses.all(detention).isEmpty();
          var reading = new GlucoseReading(id, detention, mmol, actor.id(), now);
          if (glucoses.keep(reading)) {
            trail.record(
                actor,
                AuditAction.GLUCOSE_RECORDED,
                "detention:" + detention.value(),
                List.of(held.person().id()),
                reading.finding().name());
            follow(held, reading.finding(), first, actor, now);
            changes.changed(held.suite(), now);
          }
        });
    return now;
  }

  /// Whether a reading is asked for, and what there is.
  @RolesAllowed(Role.Names.NURSE)
  public Asked asked(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          detentions.requireHeld(detention, actor);
          var all = glucoses.all(detention);
          var fresh =
              safety.reopenings(detention).stream()
                  .filter(each -> each.flag().isEmpty())
                  .map(SafetyReopening::at)
                  .findFirst()
                  .orElse(Instant.MIN);
          var counts = all.stream().filter(each -> !each.at().isBefore(fresh)).findFirst();
          return new Asked(isAskedFor(detention), counts, all);
        });
  }

  private boolean isAskedFor(DetentionId detention) {
    return safety.alerts(detention).stream().anyMatch(alert -> ASK.contains(alert.flag()))
        || clocks.running(detention).stream()
            .anyMatch(
                each ->
                    each.kind() == ClockKind.ROUSING || each.about().equals(FlagClocks.GLUCOSE));
  }

  private void follow(Detention held, Finding finding, boolean first, Actor actor, Instant now) {
    clocks.done(held.id(), ClockKind.OBSERVATIONS, FlagClocks.GLUCOSE, actor.id(), now);
    if (finding != Finding.NORMAL) {
      var detail = finding + " " + now.truncatedTo(ChronoUnit.MINUTES);
      alerting.raise(held, SafetyFlag.GLUCOSE, SafetyFlag.GLUCOSE.level(), detail, actor, now);
      again(held, AFTER_A_WORRY, finding, actor, now);
    } else if (first) {
      again(held, AFTER_THE_FIRST, finding, actor, now);
    }
  }

  private void again(Detention held, Duration in, Finding finding, Actor actor, Instant now) {
    clocks.start(FlagClocks.glucose(in, finding.name(), held.id(), actor.id(), now));
  }
}
