package org.bridewell.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.ScreenLock;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where a terminal's page says that it was touched, locks, and is opened again by a PIN. Each is a
/// plain request beside the views: it works whatever became of the page.
@RestController
class LockEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(LockEndpoint.class);

  private final ScreenLock lock;
  private final ThisDevice devices;
  private final CurrentActor current;
  private final HeldByPerson held;
  private final NewSession sessions;
  private final Clock clock;

  LockEndpoint(
      ScreenLock lock,
      ThisDevice devices,
      CurrentActor current,
      HeldByPerson held,
      NewSession sessions,
      Clock clock) {
    this.lock = lock;
    this.devices = devices;
    this.current = current;
    this.held = held;
    this.sessions = sessions;
    this.clock = clock;
  }

  @PostMapping("/touch")
  ResponseEntity<Void> touched(HttpSession session) {
    idle(session)
        .ifPresent(idle -> session.setAttribute(Idle.ATTRIBUTE, idle.touched(clock.instant())));
    if (isPerson()) {
      held.touched(current.get());
    }
    return ResponseEntity.noContent().build();
  }

  /// The session ends also where the page cannot be kept.
  @PostMapping("/lock")
  ResponseEntity<Void> lock(HttpServletRequest request, HttpSession session) {
    try {
      var address = idle(session).map(Idle::address).orElse("/");
      terminal(request).ifPresent(device -> lock(device, address));
    } catch (StoreUnavailable lost) {
      LOG.debug("a page is locked and not kept: {}", lost.getClass());
    }
    session.invalidate();
    return ResponseEntity.noContent().build();
  }

  private void lock(Device device, String address) {
    if (isPerson()) {
      held.left(device);
    } else {
      lock.lock(device, address, current.get());
    }
  }

  private boolean isPerson() {
    return current.get().role() == Role.DETAINEE;
  }

  @PostMapping("/unlock")
  ResponseEntity<Void> unlock(
      @RequestParam("pin") String pin, HttpServletRequest request, HttpServletResponse response) {
    try {
      return terminal(request)
          .map(device -> unlock(device, pin, request, response))
          .orElseGet(() -> to("/" + AccessNavigation.SIGN_IN + "?fully"));
    } catch (StoreUnavailable lost) {
      return to("/" + AccessNavigation.SIGN_IN + "?unavailable");
    }
  }

  private ResponseEntity<Void> unlock(
      Device device, String pin, HttpServletRequest request, HttpServletResponse response) {
    return switch (lock.unlock(device, pin)) {
      case ScreenLock.Opened(Account account, String address) -> {
        sessions.begin(account.actor(), device, request, response);
        yield to(address);
      }
      case ScreenLock.Wrong(int left) -> to("/" + AccessNavigation.SIGN_IN + "?wrong=" + left);
      case ScreenLock.SignInFully _ -> to("/" + AccessNavigation.SIGN_IN + "?fully&pin");
    };
  }

  private Optional<Device> terminal(HttpServletRequest request) {
    return devices.of(request.getCookies()).filter(device -> device.terminal().isPresent());
  }

  private static Optional<Idle> idle(HttpSession session) {
    return Optional.ofNullable((Idle) session.getAttribute(Idle.ATTRIBUTE));
  }

  private static ResponseEntity<Void> to(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
