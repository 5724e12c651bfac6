package org.bridewell.core.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.UnitOfWork;

/// Makes a browser a known device, and knows it again. Nobody is signed in while this happens: what
/// opens it is a code that the administrator made, good once.
public class Enrolment {
  private final UnitOfWork unit;
  private final Devices devices;
  private final RandomGenerator random;
  private final AuditTrail trail;
  private final Clock clock;
  private final boolean production;

  /// @param random must be fit for secrets
  /// @param production demo devices are unknown
  public Enrolment(
      UnitOfWork unit,
      Devices devices,
      RandomGenerator random,
      AuditTrail trail,
      Clock clock,
      boolean production) {
    this.unit = unit;
    this.devices = devices;
    this.random = random;
    this.trail = trail;
    this.clock = clock;
    this.production = production;
  }

  /// A device with the key that it is to keep; nothing else keeps it.
  public record WithKey(Device device, String key) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// The device that holds a key; nothing when there is none or it was revoked.
  public Optional<Device> known(String key) {
    return unit.run(() -> devices.byKey(KeyDigest.of(key)))
        .filter(device -> !(production && device.demo()));
  }

  /// Enrols this browser for what a code was made for; the device that stood there before is
  /// revoked.
  ///
  /// @return nothing when the code is unknown, used or too old
  public Optional<WithKey> enrol(String code) {
    return unit.run(
        () -> {
          var now = clock.instant();
          return devices
              .use(KeyDigest.of(DeviceService.plain(code)), now)
              .map(
                  used -> {
                    var by = used.madeBy().actor();
                    devices.replace(used.place(), by.id(), now);
                    return add(new Device(DeviceId.next(), used.place(), false), by);
                  });
        });
  }

  /// Enrols a browser of the demo by what was chosen at sign-in.
  ///
  /// @throws IllegalStateException in production
  public WithKey enrolForDemo(Device.Place place, Actor actor) {
    if (production) {
      throw new IllegalStateException("no device enrols itself in production");
    }
    return unit.run(() -> add(new Device(DeviceId.next(), place, true), actor));
  }

  private WithKey add(Device device, Actor by) {
    var key = KeyDigest.newKey(random);
    devices.add(device, KeyDigest.of(key), clock.instant());
    trail.record(
        by,
        AuditAction.DEVICE_ENROLLED,
        "device:" + device.id().value(),
        List.of(),
        device.demo() ? "demo" : "");
    return new WithKey(device, key);
  }
}
