package org.bridewell.core.access;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.Redacted;

/// What a locked terminal goes back to: one page of one nurse.
public interface ParkedScreens {
  /// Keeps it in place of what was kept before.
  void park(DeviceId device, AccountId account, String address, Instant at);

  /// What is kept, its row locked until the transaction ends.
  Optional<Parked> lock(DeviceId device);

  void forget(DeviceId device);

  /// A page that was left.
  ///
  /// @param signedInAt the last full sign-in; empty when there was none
  /// @param pin whether the account has a PIN that is not locked out
  record Parked(
      Account account, String address, Instant at, Optional<Instant> signedInAt, boolean pin)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }
}
