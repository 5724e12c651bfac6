package org.bridewell.core.safety;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;

/// Asks a safety question again because of what was found elsewhere, in the caller's transaction: a
/// "no" on the safety page never outweighs a mark on the body map (HZ-09).
public class Reopening {
  private final Safety safety;
  private final CareClocks clocks;
  private final Alerting alerting;

  public Reopening(Safety safety, CareClocks clocks, Alerting alerting) {
    this.safety = safety;
    this.clocks = clocks;
    this.alerting = alerting;
  }

  /// Raises the head-injury flag, whatever was answered before, asks its question again, and starts
  /// the head-injury clock. Each event alerts anew, also when an earlier one was seen.
  ///
  /// @param which the region or the medicine, as a code of at most 50 letters; may be empty
  public void headInjury(Detention held, HeadCause cause, String which, Actor by, Instant now) {
    reopen(held, Optional.of(SafetyFlag.HEAD_INJURY), cause.name(), by, now);
    start(held, SafetyFlag.HEAD_INJURY, by, now);
    var found = (cause + " " + which).strip() + " " + now.truncatedTo(ChronoUnit.MINUTES);
    alerting.raise(held, SafetyFlag.HEAD_INJURY, SafetyFlag.HEAD_INJURY.level(), found, by, now);
  }

  /// Asks the two questions about self-harm again, whatever was answered before: a mark was found
  /// that it can have made. Whoever finds it alerts.
  ///
  /// @param which the region, as a code of at most 50 letters
  public void selfHarm(Detention held, String which, Actor by, Instant now) {
    var cause = "MARK " + which;
    reopen(held, Optional.of(SafetyFlag.SELF_HARM_NOW), cause, by, now);
    reopen(held, Optional.of(SafetyFlag.SELF_HARM_EVER), cause, by, now);
  }

  /// Asks every safety question anew: somebody came back from hospital (HZ-15).
  void freshPage(Detention held, String cause, Actor by, Instant now) {
    reopen(held, Optional.empty(), cause, by, now);
  }

  /// Asks about a head injury again, without a further alert: a blood thinner is known now.
  void askAboutTheHead(Detention held, Actor by, Instant now) {
    reopen(held, Optional.of(SafetyFlag.HEAD_INJURY), HeadCause.BLOOD_THINNER.name(), by, now);
  }

  /// A set of observations is due at once: somebody came back from hospital.
  void observe(Detention held, Actor by, Instant now) {
    clocks.start(
        CareClock.once(held.id(), ClockKind.OBSERVATIONS, "", now, "HOSPITAL", by.id(), now));
  }

  /// Starts the clocks that a flag starts.
  void start(Detention held, SafetyFlag flag, Actor by, Instant now) {
    FlagClocks.of(flag, held.id(), by.id(), now).forEach(clocks::start);
  }

  private void reopen(
      Detention held, Optional<SafetyFlag> flag, String cause, Actor by, Instant now) {
    safety.reopen(new SafetyReopening(AnswerId.next(), held.id(), flag, cause, by.id(), now));
  }
}
