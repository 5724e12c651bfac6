package org.bridewell.core.safety;

import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;

/// A page that is open in a suite.
public record Screen(
    ScreenId id,
    SuiteId suite,
    Place place,
    Optional<TerminalId> terminal,
    Optional<AccountId> account) {

  /// What kind of page it is.
  public enum Place {
    /// An officer's desk.
    DESK,
    /// Any other page of somebody who is signed in.
    TERMINAL,
    /// A terminal where nobody is signed in.
    LOCKED
  }
}
