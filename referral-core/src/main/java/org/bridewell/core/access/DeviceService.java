package org.bridewell.core.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.core.shared.UnitOfWork;

/// Which browsers may be used: the terminals of suites, and the desk or phone of each person.
public class DeviceService {
  /// How long a code can be used.
  public static final Duration CODE_LASTS = Duration.ofMinutes(30);

  private final UnitOfWork unit;
  private final Devices devices;
  private final Suites suites;
  private final ManagedAccounts accounts;
  private final LockLimits limits;
  private final RandomGenerator random;
  private final AuditTrail trail;
  private final Clock clock;

  /// @param random must be fit for secrets
  public DeviceService(
      UnitOfWork unit,
      Devices devices,
      Suites suites,
      ManagedAccounts accounts,
      LockLimits limits,
      RandomGenerator random,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.devices = devices;
    this.suites = suites;
    this.accounts = accounts;
    this.limits = limits;
    this.random = random;
    this.trail = trail;
    this.clock = clock;
  }

  /// Every device that is enrolled.
  @RolesAllowed(Role.Names.ADMIN)
  public List<Devices.Enrolled> list(Actor actor) {
    return unit.run(
        () -> {
          record(actor, AuditAction.DEVICES_VIEWED, "devices", "");
          return devices.all();
        });
  }

  /// A code with which one browser becomes this terminal.
  @RolesAllowed(Role.Names.ADMIN)
  public String codeFor(TerminalId terminal, Actor actor) {
    return unit.run(
        () -> {
          var known = suites.terminal(terminal).orElseThrow(OutOfScope::new);
          return code(
              new Device.AtTerminal(known.id(), known.suite()),
              "terminal:" + terminal.value(),
              actor);
        });
  }

  /// A code with which one browser becomes a desk or phone of this person.
  @RolesAllowed(Role.Names.ADMIN)
  public String codeFor(AccountId owner, Actor actor) {
    return unit.run(
        () -> {
          var known = accounts.lock(owner).orElseThrow(OutOfScope::new).account();
          return code(new Device.OfPerson(known.id()), "account:" + owner.value(), actor);
        });
  }

  /// Shuts a device out: what is open on it ends within seconds.
  @RolesAllowed(Role.Names.ADMIN)
  public void revoke(DeviceId id, Actor actor) {
    unit.execute(
        () -> {
          if (devices.revoke(id, actor.id(), clock.instant())) {
            record(actor, AuditAction.DEVICE_REVOKED, "device:" + id.value(), "");
          }
        });
  }

  /// How long each kind of page of a suite may stand without a touch.
  @RolesAllowed(Role.Names.ADMIN)
  public Map<PageKind, Duration> limits(SuiteId suite, Actor actor) {
    return unit.run(
        () -> {
          var own = limits.of(suites.get(suite).id());
          var all = new EnumMap<PageKind, Duration>(PageKind.class);
          Stream.of(PageKind.values())
              .forEach(kind -> all.put(kind, own.getOrDefault(kind, kind.usual())));
          return all;
        });
  }

  /// Sets how long; pages that are open keep theirs until they are loaded again.
  ///
  /// @throws Refusal `lock.limit`
  @RolesAllowed(Role.Names.ADMIN)
  public void setLimit(SuiteId suite, PageKind kind, Duration limit, Actor actor) {
    if (limit.compareTo(PageKind.SHORTEST) < 0 || limit.compareTo(PageKind.LONGEST) > 0) {
      throw new Refusal("lock.limit", PageKind.SHORTEST.toSeconds(), PageKind.LONGEST.toSeconds());
    }
    unit.execute(
        () -> {
          limits.set(suites.get(suite).id(), kind, limit);
          record(actor, AuditAction.SUITE_CHANGED, "suite:" + suite.value(), "lock " + kind);
        });
  }

  private String code(Device.Place place, String subject, Actor actor) {
    var code = SecretRules.once(random);
    var now = clock.instant();
    devices.addCode(KeyDigest.of(plain(code)), place, actor.id(), now, now.plus(CODE_LASTS));
    record(actor, AuditAction.DEVICE_CODE_MADE, subject, "");
    return code;
  }

  /// A code as it is compared: however it was typed.
  static String plain(String code) {
    return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private void record(Actor actor, AuditAction action, String subject, String detail) {
    trail.record(actor, action, subject, List.of(), detail);
  }
}
