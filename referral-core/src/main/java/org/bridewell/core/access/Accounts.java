package org.bridewell.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SuiteId;

/// The accounts of this installation.
public interface Accounts {
  /// An enabled account with its password hash.
  Optional<SignIn> bySignInName(String userName);

  /// Keeps when somebody last signed in with their password.
  void signedIn(AccountId account, Instant at);

  /// Enabled custody officers of a suite, by display name.
  List<Account> officersOf(SuiteId suite);

  /// The PIN of an enabled account, its row locked until the transaction ends.
  Optional<Pin> lockPin(AccountId account);

  /// Counts a wrong PIN.
  void countWrongPin(AccountId account);

  /// Starts the count of wrong PINs anew.
  void clearWrongPins(AccountId account);

  /// An account and the hash of its password.
  ///
  /// @param once the password was given out, and is good for choosing one's own only
  record SignIn(Account account, String passwordHash, boolean once) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// A PIN's hash and how often in a row it was typed wrongly.
  record Pin(Account account, String hash, int wrong) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }
}
