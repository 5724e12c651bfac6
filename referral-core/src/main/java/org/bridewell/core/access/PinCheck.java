package org.bridewell.core.access;

import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.UnitOfWork;

/// Checks a person's own PIN: five wrong ones in a row lock it until the next full sign-in.
public class PinCheck {
  /// How many wrong ones in a row lock a PIN.
  public static final int WRONG_PINS_ALLOWED = 5;

  private final UnitOfWork unit;
  private final Accounts accounts;
  private final SecretHash secrets;
  private final AuditTrail trail;

  public PinCheck(UnitOfWork unit, Accounts accounts, SecretHash secrets, AuditTrail trail) {
    this.unit = unit;
    this.accounts = accounts;
    this.secrets = secrets;
    this.trail = trail;
  }

  /// Checks the PIN and counts a wrong one, in a transaction of its own so that the count stays.
  ///
  /// @param at who holds the terminal or desk where the PIN is typed; on the trail beside its owner
  public Outcome check(AccountId owner, String pin, Actor at) {
    return unit.run(
        () -> {
          var outcome = outcome(owner, pin);
          if (!(outcome instanceof Right)) {
            trail.record(at, AuditAction.PIN_REFUSED, "account:" + owner.value(), List.of(), "");
          }
          return outcome;
        });
  }

  private Outcome outcome(AccountId owner, String pin) {
    var stored = accounts.lockPin(owner);
    if (stored.isEmpty() || stored.get().wrong() >= WRONG_PINS_ALLOWED) {
      return new Locked();
    }
    if (secrets.matches(pin, stored.get().hash())) {
      accounts.clearWrongPins(owner);
      return new Right(stored.get().account());
    }
    accounts.countWrongPin(owner);
    int left = WRONG_PINS_ALLOWED - stored.get().wrong() - 1;
    return left == 0 ? new Locked() : new Wrong(left);
  }

  /// What came of a PIN.
  public sealed interface Outcome {}

  /// It was right.
  public record Right(Account account) implements Outcome {}

  /// It was wrong; `left` more tries before it is locked.
  public record Wrong(int left) implements Outcome {}

  /// There is none, or it is locked until the next full sign-in.
  public record Locked() implements Outcome {}
}
