package org.bridewell.ui.access;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.TerminalId;
import org.jspecify.annotations.Nullable;

/// Which terminal a device was at the last sign-in: what a locked terminal still knows of itself.
public final class TerminalCookie {
  private TerminalCookie() {}

  /// The terminal that the cookies of a request name; empty at a desk and on a new device.
  public static Optional<TerminalId> of(Cookie @Nullable [] cookies) {
    return Optional.ofNullable(cookies).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> TerminalDetails.COOKIE.equals(cookie.getName()))
        .map(Cookie::getValue)
        .filter(TerminalDetails::isId)
        .map(value -> new TerminalId(UUID.fromString(value)))
        .findFirst();
  }
}
