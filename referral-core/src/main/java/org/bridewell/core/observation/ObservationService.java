package org.bridewell.core.observation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.FlagClocks;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.RoundId;
import org.bridewell.core.shared.UnitOfWork;

/// Records what is observed: each value at once, with its alerts and clocks in the same
/// transaction. It waits for nothing and nobody.
public class ObservationService {
  private static final List<String> PREGNANT = List.of("yes", "no", "not-known");

  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Rounds rounds;
  private final Pregnancies pregnancies;
  private final Vitals vitals;
  private final CareClocks careClocks;
  private final Directions directions;
  private final Rousing rousing;
  private final Alerting alerting;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;
  private final Warnings warnings;
  private final Clocks clocks;

  public ObservationService(
      UnitOfWork unit,
      Detentions detentions,
      Rounds rounds,
      Pregnancies pregnancies,
      Vitals vitals,
      CareClocks careClocks,
      Directions directions,
      Rousing rousing,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.rounds = rounds;
    this.pregnancies = pregnancies;
    this.vitals = vitals;
    this.careClocks = careClocks;
    this.directions = directions;
    this.rousing = rousing;
    this.alerting = alerting;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
    this.warnings = new Warnings(vitals);
    this.clocks = new Clocks(careClocks);
  }

  /// What was observed in a stay; opening it is on the trail.
  @RolesAllowed(Role.Names.NURSE)
  public ObservationSheet open(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          record(actor, AuditAction.OBSERVATIONS_VIEWED, held, "");
          return sheet(held);
        });
  }

  /// One value to record.
  ///
  /// @param round made by the page: the first value begins it
  /// @param observedAt when it was seen, for a late entry; empty for now
  public record Tap(
      AnswerId id,
      RoundId round,
      Round.Kind kind,
      Optional<Instant> observedAt,
      ItemId item,
      Finding finding) {}

  /// Keeps one value and alerts at once on what it shows; the same answer id again changes nothing.
  ///
  /// @throws Refusal `observation.no-such-value` for what nobody can have, `observation.prescriber`
  ///   for scale 2 without a name and a reason, `observation.finished`, `observation.time`
  @RolesAllowed(Role.Names.NURSE)
  public ObservationSheet record(DetentionId detention, Tap tap, Actor actor) {
    var now = clock.instant();
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var instrument = accepted(tap);
          var round = begun(held, tap, actor, now);
          var before = warnings.of(round, circumstances(held));
          var reading =
              new Reading(
                  tap.id(),
                  tap.round(),
                  instrument.id(),
                  vitals.instrument(instrument.id(), round).version(),
                  tap.item(),
                  tap.finding(),
                  actor.id(),
                  now);
          if (rounds.keep(reading)) {
            scale(round, reading);
            record(actor, AuditAction.OBSERVATION_RECORDED, held, tap.item().value());
            var after = rounds.lock(tap.round(), detention).orElseThrow();
            alert(held, after, before, actor, now);
            follow(held, after, actor, now);
            changes.changed(held.suite(), now);
          }
          return sheet(held);
        });
  }

  /// Says that an open round was seen at another time than it was written.
  ///
  /// @throws Refusal `observation.time` when that is to come, before the arrival, or too long ago
  @RolesAllowed(Role.Names.NURSE)
  public ObservationSheet observedAt(
      DetentionId detention, RoundId round, Instant at, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          requireTime(held, at, clock.instant());
          var open = requireOpen(held, round);
          rounds.observedAt(open.id(), at);
          record(actor, AuditAction.OBSERVATION_RECORDED, held, "observed-at");
          return sheet(held);
        });
  }

  /// Finishes a round: every value is there or has its reason, clocks are done and started.
  /// Finishing a finished one changes nothing.
  ///
  /// @throws Refusal `observation.values-open` while one of the leading instrument has neither
  @RolesAllowed(Role.Names.NURSE)
  public ObservationSheet finish(DetentionId detention, RoundId id, Actor actor) {
    var now = clock.instant();
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var round = rounds.lock(id, detention).orElseThrow(() -> open());
          if (round.finishedAt().isPresent()) {
            return sheet(held);
          }
          var circumstances = circumstances(held);
          var lead = vitals.instrument(round.kind().instruments().getFirst(), round);
          if (Checks.open(lead, round) > 0) {
            throw open();
          }
          var before = warnings.of(round, circumstances);
          var finished = round.finished(now);
          rounds.finish(id, now);
          record(actor, AuditAction.OBSERVATIONS_FINISHED, held, round.kind().name());
          alert(held, finished, before, actor, now);
          due(held, finished, lead, circumstances, actor, now);
          changes.changed(held.suite(), now);
          return sheet(held);
        });
  }

  /// The nurse is worried, whatever the score says: it only ever adds.
  @RolesAllowed(Role.Names.NURSE)
  public void worried(DetentionId detention, Actor actor) {
    var now = clock.instant();
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          alerting.raise(
              held, SafetyFlag.OBSERVATION, AlertLevel.CLINICIAN, "NEWS2 WORRIED", actor, now);
        });
  }

  /// Ends a clock of observation by a named clinician's direction: within a stay nothing else ends
  /// rousing (HZ-03).
  ///
  /// @throws Refusal `observation.direction` without a name and a reason
  @RolesAllowed(Role.Names.NURSE)
  public ObservationSheet direct(
      DetentionId detention, ClockKind kind, String clinician, String reason, Actor actor) {
    if (clinician.isBlank() || reason.isBlank()) {
      throw new Refusal("observation.direction");
    }
    var now = clock.instant();
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          careClocks
              .running(detention, kind, "")
              .ifPresent(
                  running -> {
                    directions.keep(
                        new Directions.Direction(
                            running.id(), clinician.strip(), reason.strip(), actor.id(), now));
                    careClocks.end(detention, kind, "", actor.id(), now, "CLINICIAN_DIRECTED");
                    record(actor, AuditAction.CLOCK_ENDED, held, kind.name());
                    changes.changed(held.suite(), now);
                  });
          return sheet(held);
        });
  }

  private ObservationSheet sheet(Detention held) {
    return new ObservationSheet(
        held, circumstances(held), rounds.of(held.id()), careClocks.running(held.id()));
  }

  private Circumstances circumstances(Detention held) {
    var today = LocalDate.ofInstant(clock.instant(), ArrivalService.LOCAL);
    return held.person().data().recordedOn(today).pregnant(pregnancies.known(held.id()));
  }

  private Instrument accepted(Tap tap) {
    if (tap.item().equals(Vitals.PREGNANCY)) {
      if (tap.finding() instanceof Finding.Chosen(String code) && PREGNANT.contains(code)) {
        return vitals.instrument(Vitals.NEWS2);
      }
      throw new Refusal("observation.no-such-value");
    }
    var instrument =
        vitals
            .having(tap.item(), tap.kind())
            .orElseThrow(() -> new Refusal("observation.no-such-value"));
    var item = instrument.item(tap.item()).orElseThrow();
    switch (tap.finding()) {
      case Finding.PrescribedScale(String prescriber, String reason) -> {
        if (!tap.item().equals(Vitals.SCALE) || prescriber.isBlank() || reason.isBlank()) {
          throw new Refusal("observation.prescriber");
        }
      }
      case Finding.Chosen(String code) when code.equals(Vitals.SCALE_2) ->
          throw new Refusal("observation.prescriber");
      case Finding.Chosen _, Finding.Measured _ -> {
        if (!Scorer.accepts(item, tap.finding().response())) {
          throw new Refusal("observation.no-such-value");
        }
      }
      case Finding.Missing _ -> {}
    }
    return instrument;
  }

  /// Each set begins on scale 1: the other one is chosen anew each time, with its prescriber.
  private void scale(Round round, Reading reading) {
    if (reading.item().equals(Vitals.OXYGEN_SATURATION) && round.found(Vitals.SCALE).isEmpty()) {
      rounds.keep(
          new Reading(
              AnswerId.next(),
              reading.round(),
              reading.instrument(),
              reading.version(),
              Vitals.SCALE,
              new Finding.Chosen(Vitals.SCALE_1),
              reading.by(),
              reading.recordedAt()));
    }
  }

  private Round begun(Detention held, Tap tap, Actor actor, Instant now) {
    if (rounds.lock(tap.round(), held.id()).isEmpty()) {
      var at = tap.observedAt().orElse(now);
      requireTime(held, at, now);
      rounds.begin(
          new Round(
              tap.round(), held.id(), tap.kind(), at, now, actor.id(), Optional.empty(), Map.of()));
      if (tap.kind() == Round.Kind.OBSERVATIONS) {
        clocks.begun(held, actor, now);
      }
    }
    return requireOpen(held, tap.round());
  }

  private Round requireOpen(Detention held, RoundId id) {
    var round = rounds.lock(id, held.id()).orElseThrow(() -> new Refusal("observation.finished"));
    if (round.finishedAt().isPresent()) {
      throw new Refusal("observation.finished");
    }
    return round;
  }

  /// When something can have been seen: not to come, not before the arrival, not a day ago.
  static void requireTime(Detention held, Instant at, Instant now) {
    if (!held.canHaveSeen(at, now)) {
      throw new Refusal("observation.time");
    }
  }

  /// What was not warned of before: a standing alert of this round is not raised twice.
  private void alert(Detention held, Round round, List<Warning> before, Actor actor, Instant now) {
    var known = new HashSet<>(before);
    for (var warning : warnings.of(round, circumstances(held))) {
      if (!known.contains(warning)) {
        alerting.raise(
            held, Checks.flag(round.kind()), warning.level(), detail(warning, round), actor, now);
      }
    }
  }

  /// Each round alerts for itself: what was seen an hour ago is no answer to what is found now.
  private static String detail(Warning warning, Round round) {
    return warning.name() + " " + round.id().value();
  }

  /// What one value starts besides its alert.
  private void follow(Detention held, Round round, Actor actor, Instant now) {
    switch (round.kind()) {
      case ROUSING -> {
        if (RousingCheck.failed(lead(round), round.responses())) {
          rousing.start(held, Rousing.Cause.NOT_ROUSED, actor, now);
        }
      }
      case HEAD_INJURY -> {
        if (RousingCheck.failed(lead(round), round.responses())) {
          FlagClocks.of(SafetyFlag.HEAD_INJURY, held.id(), actor.id(), now)
              .forEach(careClocks::start);
        }
        if (Checks.isDrunk(round)) {
          rousing.start(held, Rousing.Cause.INTOXICATED, actor, now);
        }
      }
      case OBSERVATIONS -> {
        if (Checks.isDrowsy(round)) {
          rousing.start(held, Rousing.Cause.DROWSY, actor, now);
        }
      }
      case AGITATION -> {}
    }
  }

  private Instrument lead(Round round) {
    return vitals.instrument(round.kind().instruments().getFirst(), round);
  }

  private void due(
      Detention held,
      Round round,
      Instrument lead,
      Circumstances circumstances,
      Actor actor,
      Instant now) {
    switch (round.kind()) {
      case OBSERVATIONS -> {
        var warning = EarlyWarning.of(lead, round.responses(), circumstances);
        clocks.observed(held, round, warning.act(), Checks.missing(lead, round) == 0, actor, now);
        clocks.headInjuryDone(held, rounds.of(held.id()), round, actor);
      }
      case ROUSING -> {
        if (RousingCheck.passed(lead, round.responses())) {
          careClocks.done(held.id(), ClockKind.ROUSING, "", actor.id(), round.observedAt());
        }
      }
      case HEAD_INJURY, AGITATION -> {}
    }
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail) {
    trail.record(
        actor, action, "detention:" + held.id().value(), List.of(held.person().id()), detail);
  }

  private static Refusal open() {
    return new Refusal("observation.values-open");
  }
}
