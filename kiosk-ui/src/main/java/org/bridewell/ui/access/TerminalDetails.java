package org.bridewell.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/// The terminal that the sign-in form named; nothing when it is no terminal's id.
record TerminalDetails(Optional<String> terminal) implements Serializable {
  static final String FIELD = "terminal";

  /// Remembers on the device which terminal it is; it names no person.
  static final String COOKIE = "bw-terminal";

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  static TerminalDetails of(HttpServletRequest request) {
    return new TerminalDetails(
        Optional.ofNullable(request.getParameter(FIELD)).filter(TerminalDetails::isId));
  }

  /// Whether a text is the id of a terminal, as it is written here.
  static boolean isId(String value) {
    return UUID.matcher(value).matches();
  }
}
