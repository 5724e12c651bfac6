package org.bridewell.ui.access;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.Enrolment;
import org.bridewell.core.access.Enrolment.WithKey;
import org.bridewell.core.custody.Suites;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Knows which enrolled device a browser is, by the key in its cookie. The cookie names nobody, and
/// no script can read it.
@Component
public class ThisDevice {
  static final String COOKIE = "bw-device";

  /// A device that was revoked is shut out within this time.
  static final Duration REMEMBERED = Duration.ofSeconds(10);

  private static final int MOST_REMEMBERED = 1_000;
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  private final Enrolment enrolment;
  private final Suites suites;
  private final Clock clock;
  private final boolean production;
  private final Map<String, Looked> looked = new ConcurrentHashMap<>();

  ThisDevice(
      Enrolment enrolment,
      Suites suites,
      Clock clock,
      @Value("${bridewell.production:false}") boolean production) {
    this.enrolment = enrolment;
    this.suites = suites;
    this.clock = clock;
    this.production = production;
  }

  private record Looked(Optional<Device> device, Instant at) {}

  /// The device that sent these cookies; nothing for a browser that is none.
  public Optional<Device> of(Cookie @Nullable [] cookies) {
    return key(cookies).flatMap(this::known);
  }

  private Optional<Device> known(String key) {
    var now = clock.instant();
    var before = looked.get(key);
    if (before != null && now.isBefore(before.at().plus(REMEMBERED))) {
      return before.device();
    }
    var device = enrolment.known(key);
    if (looked.size() >= MOST_REMEMBERED) {
      looked.clear();
    }
    looked.put(key, new Looked(device, now));
    return device;
  }

  private static Optional<String> key(Cookie @Nullable [] cookies) {
    return Optional.ofNullable(cookies).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> COOKIE.equals(cookie.getName()))
        .map(Cookie::getValue)
        .filter(value -> KEY.matcher(value).matches())
        .findFirst();
  }

  /// After a sign-in: the device that this is. In the demo a browser becomes the terminal that was
  /// chosen on the sign-in page, marked as a demo's, and at a desk none; nothing enrols itself in
  /// production.
  Optional<Device> settle(SignedIn signedIn) {
    var known = of(VaadinRequest.getCurrent().getCookies());
    if (production) {
      return known;
    }
    var chosen = chosen(signedIn);
    if (chosen.isEmpty()) {
      VaadinResponse.getCurrent().addCookie(emptied());
      return Optional.empty();
    }
    var place = chosen.get();
    if (known.filter(device -> device.place().equals(place)).isPresent()) {
      return known;
    }
    var made = enrolment.enrolForDemo(place, signedIn.actor());
    VaadinResponse.getCurrent().addCookie(cookie(made, VaadinRequest.getCurrent().isSecure()));
    return Optional.of(made.device());
  }

  private Optional<Device.Place> chosen(SignedIn signedIn) {
    return signedIn
        .terminal()
        .flatMap(suites::terminal)
        .map(terminal -> new Device.AtTerminal(terminal.id(), terminal.suite()));
  }

  /// At a desk the browser is no terminal any more.
  private static Cookie emptied() {
    var cookie = new Cookie(COOKIE, "");
    cookie.setPath("/");
    cookie.setMaxAge(0);
    return cookie;
  }

  /// The key as a browser keeps it, as long as browsers keep anything.
  static Cookie cookie(WithKey made, boolean secure) {
    var cookie = new Cookie(COOKIE, made.key());
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Strict");
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(400).toSeconds());
    return cookie;
  }
}
