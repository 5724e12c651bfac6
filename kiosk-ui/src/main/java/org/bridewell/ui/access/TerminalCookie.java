package org.bridewell.ui.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.TerminalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Remembers on a device which terminal it was at the last sign-in: what a locked terminal still
/// knows of itself. It names no person.
@Component
public class TerminalCookie implements VaadinServiceInitListener {
  private final CurrentActor current;

  TerminalCookie(CurrentActor current) {
    this.current = current;
  }

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

  @Override
  public void serviceInit(ServiceInitEvent service) {
    service
        .getSource()
        .addUIInitListener(
            _ ->
                current
                    .signedIn()
                    .ifPresent(
                        signedIn ->
                            VaadinResponse.getCurrent().addCookie(cookie(signedIn.terminal()))));
  }

  /// At a desk it is emptied: the device is no terminal any more.
  private static Cookie cookie(Optional<TerminalId> terminal) {
    var value = terminal.map(id -> id.value().toString()).orElse("");
    var cookie = new Cookie(TerminalDetails.COOKIE, value);
    cookie.setHttpOnly(true);
    cookie.setSecure(VaadinRequest.getCurrent().isSecure());
    cookie.setAttribute("SameSite", "Strict");
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    return cookie;
  }
}
