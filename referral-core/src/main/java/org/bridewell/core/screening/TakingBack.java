package org.bridewell.core.screening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.ParkedScreens;
import org.bridewell.core.access.SecretHash;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.UnitOfWork;

/// Ends the time that a person holds the screen: by the nurse's PIN, or because nobody touched it.
///
/// Nobody is signed in while this happens, so no role can be named for it.
public class TakingBack {
  private final UnitOfWork unit;
  private final Lends lends;
  private final Detentions detentions;
  private final Accounts accounts;
  private final SecretHash secrets;
  private final ParkedScreens parked;
  private final Safety safety;
  private final Alerting alerting;
  private final AuditTrail trail;
  private final Clock clock;

  public TakingBack(
      UnitOfWork unit,
      Lends lends,
      Detentions detentions,
      Accounts accounts,
      SecretHash secrets,
      ParkedScreens parked,
      Safety safety,
      Alerting alerting,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.lends = lends;
    this.detentions = detentions;
    this.accounts = accounts;
    this.secrets = secrets;
    this.parked = parked;
    this.safety = safety;
    this.alerting = alerting;
    this.trail = trail;
    this.clock = clock;
  }

  /// What came of a PIN.
  public sealed interface Outcome {}

  /// It was right: the nurse has the screen again, at this person's pages.
  ///
  /// @param alerted an answer of the person alerted meanwhile: that comes first
  public record Taken(Account nurse, DetentionId detention, boolean alerted) implements Outcome {}

  /// It was wrong, or came too early; none is looked at before then.
  public record Wait(Instant until) implements Outcome {}

  /// The person does not hold this screen.
  public record NotLent() implements Outcome {}

  /// Whether the person holds this screen.
  public boolean isLent(Device device) {
    return unit.run(() -> lends.lock(device.id()).isPresent());
  }

  /// Takes the screen back.
  public Outcome takeBack(Device device, String pin) {
    return unit.run(
        () -> lends.lock(device.id()).map(lend -> takeBack(lend, pin)).orElseGet(NotLent::new));
  }

  private Outcome takeBack(Lend lend, String pin) {
    var now = clock.instant();
    if (lend.nextPinAt().filter(now::isBefore).isPresent()) {
      return new Wait(lend.nextPinAt().orElseThrow());
    }
    var nurse =
        accounts
            .lockPin(lend.by())
            .filter(stored -> secrets.matches(pin, stored.hash()))
            .map(Accounts.Pin::account);
    if (nurse.isEmpty()) {
      int wrong = lend.wrongPins() + 1;
      var until = now.plus(Lend.waitAfter(wrong));
      lends.wrongPin(lend.id(), wrong, until);
      return new Wait(until);
    }
    lends.end(lend.id(), Lend.Ended.TAKEN_BACK, now);
    trail.record(
        nurse.get().actor(),
        AuditAction.SCREEN_TAKEN_BACK,
        "sitting:" + lend.sitting().value(),
        List.of(),
        "");
    return new Taken(nurse.get(), lend.detention(), alerted(lend));
  }

  private boolean alerted(Lend lend) {
    return safety.alerts(lend.detention()).stream()
        .anyMatch(alert -> alert.isOpen() && !alert.raisedAt().isBefore(lend.lentAt()));
  }

  /// Ends what nobody touched for so long, and says so at the desk.
  public void endWhatWasLeft(Duration untouched) {
    unit.run(() -> lends.untouchedSince(clock.instant().minus(untouched)))
        .forEach(lend -> unit.execute(() -> lends.lock(lend.id()).ifPresent(this::left)));
  }

  /// Ends what the person holds on this device, for the screen locked itself.
  public void left(Device device) {
    unit.execute(() -> lends.lock(device.id()).ifPresent(this::left));
  }

  private void left(Lend lend) {
    var now = clock.instant();
    lends.end(lend.id(), Lend.Ended.LEFT, now);
    parked.park(lend.device(), lend.by(), "/", now);
    var detention = detentions.find(lend.detention(), lend.suite()).orElseThrow(OutOfScope::new);
    alerting.raise(
        detention,
        SafetyFlag.SCREEN_LEFT,
        SafetyFlag.SCREEN_LEFT.level(),
        lend.id().value().toString(),
        LendingService.inSuite(lend),
        now);
  }
}
