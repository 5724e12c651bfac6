package org.bridewell.core.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bridewell.core.access.ParkedScreens.Parked;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.UnitOfWork;

/// Locks a terminal, and leads the same nurse back to the same page.
///
/// Locking ends the session, so that nothing of it can be reached; what is kept is whose page it
/// was. The PIN alone opens it again, on that terminal, within a shift of the nurse's full sign-in.
/// Anybody else signs in with name and password, and what was kept is forgotten.
public class ScreenLock {
  /// How long after a full sign-in a PIN works.
  public static final Duration SHIFT = Duration.ofHours(12);

  /// Ids and words, as every address of ours is made.
  private static final Pattern ADDRESS = Pattern.compile("(/[A-Za-z0-9._-]+)+");

  private static final int LONGEST = 200;

  private final UnitOfWork unit;
  private final ParkedScreens parked;
  private final PinCheck pins;
  private final AuditTrail trail;
  private final Clock clock;

  public ScreenLock(
      UnitOfWork unit, ParkedScreens parked, PinCheck pins, AuditTrail trail, Clock clock) {
    this.unit = unit;
    this.parked = parked;
    this.pins = pins;
    this.trail = trail;
    this.clock = clock;
  }

  /// Who locked a terminal, for the page that asks for the PIN.
  ///
  /// @param pinWorks otherwise a full sign-in leads back
  public record Locked(Account account, boolean pinWorks) {}

  /// What came of a PIN.
  public sealed interface Outcome {}

  /// It was right: this account goes back to this page.
  public record Opened(Account account, String address) implements Outcome {}

  /// It was wrong; `left` more tries.
  public record Wrong(int left) implements Outcome {}

  /// No PIN opens this terminal now.
  public record SignInFully() implements Outcome {}

  /// Locks a terminal at a page. An address that is none of ours is not kept, and the first page of
  /// the role comes back instead.
  public void lock(Device device, String address, Actor actor) {
    unit.execute(
        () -> {
          parked.park(device.id(), actor.id(), isOurs(address) ? address : "/", clock.instant());
          record(actor, AuditAction.SCREEN_LOCKED, device);
        });
  }

  /// Who locked this terminal, if anybody did.
  public Optional<Locked> locked(Device device) {
    return unit.run(() -> parked.lock(device.id()))
        .map(kept -> new Locked(kept.account(), pinWorks(kept)));
  }

  /// Opens a locked terminal for whoever locked it. Wrong PINs are counted on the account.
  public Outcome unlock(Device device, String pin) {
    var kept = unit.run(() -> parked.lock(device.id())).filter(this::pinWorks);
    if (kept.isEmpty()) {
      return new SignInFully();
    }
    var account = kept.get().account();
    return switch (pins.check(account.id(), pin, account.actor())) {
      case PinCheck.Right _ -> opened(device, kept.get());
      case PinCheck.Wrong(int left) -> new Wrong(left);
      case PinCheck.Locked _ -> new SignInFully();
    };
  }

  private Outcome opened(Device device, Parked kept) {
    unit.execute(
        () -> {
          parked.forget(device.id());
          record(kept.account().actor(), AuditAction.SCREEN_UNLOCKED, device);
        });
    return new Opened(kept.account(), kept.address());
  }

  /// After a full sign-in: the page to which the same account goes back; nothing for anybody else.
  public Optional<String> afterSignIn(Device device, Actor actor) {
    return unit.run(
        () -> {
          var kept = parked.lock(device.id());
          kept.ifPresent(_ -> parked.forget(device.id()));
          return kept.filter(each -> each.account().id().equals(actor.id())).map(Parked::address);
        });
  }

  private boolean pinWorks(Parked kept) {
    return kept.pin()
        && kept.signedInAt().filter(at -> clock.instant().isBefore(at.plus(SHIFT))).isPresent();
  }

  private static boolean isOurs(String address) {
    return address.length() <= LONGEST && ADDRESS.matcher(address).matches();
  }

  private void record(Actor actor, AuditAction action, Device device) {
    trail.record(actor, action, "device:" + device.id().value(), List.of(), "");
  }
}
