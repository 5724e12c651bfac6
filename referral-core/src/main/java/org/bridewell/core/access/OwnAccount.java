package org.bridewell.core.access;

import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.UnitOfWork;

/// Password and PIN of whoever is signed in: any role, each time with the current password, so that
/// a screen left open gives neither away.
public class OwnAccount {
  private final UnitOfWork unit;
  private final ManagedAccounts accounts;
  private final SecretHash secrets;
  private final SecretHasher hasher;
  private final AuditTrail trail;

  public OwnAccount(
      UnitOfWork unit,
      ManagedAccounts accounts,
      SecretHash secrets,
      SecretHasher hasher,
      AuditTrail trail) {
    this.unit = unit;
    this.accounts = accounts;
    this.secrets = secrets;
    this.hasher = hasher;
    this.trail = trail;
  }

  /// Replaces the actor's own password.
  ///
  /// @throws Refusal `password.wrong`, `password.same`, and those of `SecretRules`
  public void choosePassword(String current, String chosen, Actor actor) {
    var own = require(current, actor);
    if (chosen.equals(current)) {
      throw new Refusal("password.same");
    }
    SecretRules.checkPassword(chosen, own.account().userName());
    var hash = hasher.hash(chosen);
    unit.execute(
        () -> {
          accounts.setPassword(actor.id(), hash, false);
          record(actor, AuditAction.PASSWORD_CHOSEN);
        });
  }

  /// Sets the actor's own PIN, and takes a lock off it.
  ///
  /// @throws Refusal `password.wrong`, `pin.shape`, `pin.easy`
  public void choosePin(String current, String pin, Actor actor) {
    require(current, actor);
    SecretRules.checkPin(pin);
    var hash = hasher.hash(pin);
    unit.execute(
        () -> {
          accounts.setPin(actor.id(), hash);
          record(actor, AuditAction.PIN_CHOSEN);
        });
  }

  private ManagedAccount require(String password, Actor actor) {
    var own = unit.run(() -> accounts.lock(actor.id())).orElseThrow(OutOfScope::new);
    var hash = unit.run(() -> accounts.passwordHash(actor.id())).orElseThrow(OutOfScope::new);
    if (!secrets.matches(password, hash)) {
      throw new Refusal("password.wrong");
    }
    return own;
  }

  private void record(Actor actor, AuditAction action) {
    trail.record(actor, action, "account:" + actor.id().value(), List.of(), "");
  }
}
