package org.bridewell.core.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.core.shared.UnitOfWork;

/// Checks a sign-in: name, password, and the terminal's suite.
///
/// It is called before anybody is signed in, so no role can be named for it.
public class SignInService {
  /// Compared when there is no such account, so that a wrong name takes as long as a wrong
  /// password. It is the hash of a random value that nobody kept.
  private static final String NOBODY =
      "$argon2id$v=19$m=16384,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA"
          + "$0NbN7uXvVq1d0Y9kH3o3mWq1m2oFf8m0c0Yb8Yc8d6A";

  private final UnitOfWork unit;
  private final Accounts accounts;
  private final Suites suites;
  private final SecretHash secrets;
  private final AuditTrail trail;
  private final Clock clock;
  private final boolean production;

  /// @param production demo accounts are refused, and browsers that are no known device
  public SignInService(
      UnitOfWork unit,
      Accounts accounts,
      Suites suites,
      SecretHash secrets,
      AuditTrail trail,
      Clock clock,
      boolean production) {
    this.unit = unit;
    this.accounts = accounts;
    this.suites = suites;
    this.secrets = secrets;
    this.trail = trail;
    this.clock = clock;
    this.production = production;
  }

  /// What came of it; a refusal does not say whether the name or the password was wrong.
  public sealed interface Outcome {}

  /// Signed in.
  ///
  /// @param once with a password that was given out: nothing but choosing one's own is open
  public record Right(Account account, boolean once) implements Outcome {}

  /// Not signed in.
  public record Refused() implements Outcome {}

  /// Name and password were right, and this browser is no device that this account may use.
  public record UnknownDevice() implements Outcome {}

  /// Where somebody signs in.
  ///
  /// @param terminal the terminal of a suite; empty at a desk
  /// @param device the enrolled device that the browser is; in the demo it may be none yet
  public record Where(Optional<TerminalId> terminal, Optional<Device> device) {
    /// At a desk, in a browser that is no device.
    public static final Where ANYWHERE = new Where(Optional.empty(), Optional.empty());
  }

  /// Checks the name, the password, that a terminal is one of the account's own suite, and in
  /// production that the browser is a device for this account.
  public Outcome signIn(String userName, String password, Where where) {
    var found = accounts.bySignInName(userName);
    var hash = found.map(Accounts.SignIn::passwordHash).orElse(NOBODY);
    boolean right = secrets.matches(password, hash);
    if (found.isEmpty()) {
      return new Refused();
    }
    var account = found.get().account();
    boolean allowed =
        right && !(production && account.demo()) && worksAt(account.scope(), where.terminal());
    boolean known = !production || !Device.neededBy(account.role()) || isFor(account, where);
    return unit.run(() -> decided(found.get(), allowed, known));
  }

  /// Keeps on the trail that a session ended.
  public void signedOut(Actor actor) {
    unit.execute(
        () ->
            trail.record(
                actor, AuditAction.SIGNED_OUT, "account:" + actor.id().value(), List.of(), ""));
  }

  private static boolean isFor(Account account, Where where) {
    return where.device().filter(device -> device.isFor(account)).isPresent();
  }

  private Outcome decided(Accounts.SignIn found, boolean allowed, boolean known) {
    var account = found.account();
    var action = allowed && known ? AuditAction.SIGNED_IN : AuditAction.SIGN_IN_REFUSED;
    var detail = allowed && !known ? "device" : "";
    trail.record(account.actor(), action, "account:" + account.id().value(), List.of(), detail);
    if (!allowed) {
      return new Refused();
    }
    if (!known) {
      return new UnknownDevice();
    }
    accounts.clearWrongPins(account.id());
    accounts.signedIn(account.id(), clock.instant());
    return new Right(account, found.once());
  }

  private boolean worksAt(Scope scope, Optional<TerminalId> terminal) {
    return terminal.isEmpty()
        || (scope instanceof Scope.Suite(SuiteId suite)
            && terminal.flatMap(suites::terminal).filter(t -> t.suite().equals(suite)).isPresent());
  }
}
