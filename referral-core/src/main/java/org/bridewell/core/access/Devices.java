package org.bridewell.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DeviceId;

/// The enrolled devices, and the codes with which one is enrolled. Of a key or a code its digest
/// alone is kept.
public interface Devices {
  /// The device with a key, unless it was revoked.
  Optional<Device> byKey(String keyDigest);

  /// Every device that the administrator enrolled and nobody revoked, newest first.
  List<Enrolled> all();

  void add(Device device, String keyDigest, Instant at);

  /// @return false when there is none, or it was revoked before
  boolean revoke(DeviceId id, AccountId by, Instant at);

  /// Revokes what stood at a place, for it has a new device now.
  void replace(Device.Place place, AccountId by, Instant at);

  void addCode(String codeDigest, Device.Place place, AccountId by, Instant at, Instant until);

  /// Uses a code up.
  ///
  /// @return what it is good for and who made it; nothing when it is unknown, used or too old
  Optional<Code> use(String codeDigest, Instant at);

  /// A code that was made for a place.
  record Code(Device.Place place, Account madeBy) {}

  /// A device, and since when.
  record Enrolled(Device device, Instant at) {}
}
