package org.bridewell.core.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DeviceId;

/// Devices in memory, by the digests of their keys.
final class FakeDevices implements Devices {
  final Map<String, Device> byDigest = new HashMap<>();
  final List<DeviceId> revoked = new ArrayList<>();
  private final Map<String, Made> codes = new HashMap<>();
  private final Actor maker;

  FakeDevices(Actor maker) {
    this.maker = maker;
  }

  private record Made(Device.Place place, Instant until) {}

  @Override
  public Optional<Device> byKey(String keyDigest) {
    return Optional.ofNullable(byDigest.get(keyDigest))
        .filter(device -> !revoked.contains(device.id()));
  }

  @Override
  public List<Enrolled> all() {
    return List.of();
  }

  @Override
  public void add(Device device, String keyDigest, Instant at) {
    byDigest.put(keyDigest, device);
  }

  @Override
  public boolean revoke(DeviceId id, AccountId by, Instant at) {
    return revoked.add(id);
  }

  @Override
  public void replace(Device.Place place, AccountId by, Instant at) {
    byDigest.values().stream()
        .filter(device -> device.place().equals(place) && place instanceof Device.AtTerminal)
        .forEach(device -> revoked.add(device.id()));
  }

  @Override
  public void addCode(
      String codeDigest, Device.Place place, AccountId by, Instant at, Instant until) {
    codes.put(codeDigest, new Made(place, until));
  }

  @Override
  public Optional<Code> use(String codeDigest, Instant at) {
    return Optional.ofNullable(codes.remove(codeDigest))
        .filter(made -> at.isBefore(made.until()))
        .map(
            made ->
                new Code(
                    made.place(),
                    new Account(maker.id(), "admin", "Ad", maker.role(), maker.scope(), false)));
  }
}
