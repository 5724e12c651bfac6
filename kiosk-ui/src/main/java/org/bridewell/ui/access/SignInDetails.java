package org.bridewell.ui.access;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bridewell.core.access.Device;
import org.bridewell.core.shared.TerminalId;

/// What a sign-in brings beside name and password: the terminal that was chosen in the demo, and
/// the device that the browser is.
record SignInDetails(Optional<TerminalId> chosen, Optional<Device> device) {
  /// The field of the sign-in form in which the demo chooses.
  static final String FIELD = "terminal";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// The terminal that a text names; nothing for any other text.
  static Optional<TerminalId> terminal(Optional<String> text) {
    return text.filter(value -> ID.matcher(value).matches())
        .map(UUID::fromString)
        .map(TerminalId::new);
  }
}
