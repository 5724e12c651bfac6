package org.bridewell.ui.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.ScreenLock;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session before it is used once more: one whose page should have locked itself, as after a
/// browser that was killed and restores its tabs, and in production one whose device was revoked.
class SessionGate extends OncePerRequestFilter {
  private final CurrentActor current;
  private final ThisDevice devices;
  private final ScreenLock lock;
  private final HeldByPerson held;
  private final Clock clock;
  private final boolean production;

  SessionGate(
      CurrentActor current,
      ThisDevice devices,
      ScreenLock lock,
      HeldByPerson held,
      Clock clock,
      boolean production) {
    this.current = current;
    this.devices = devices;
    this.lock = lock;
    this.held = held;
    this.clock = clock;
    this.production = production;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session != null) {
      current.signedIn().ifPresent(signedIn -> check(signedIn, request, session));
    }
    chain.doFilter(request, response);
  }

  private void check(SignedIn signedIn, HttpServletRequest request, HttpSession session) {
    var idle = (Idle) session.getAttribute(Idle.ATTRIBUTE);
    if (idle != null && idle.isOver(clock.instant())) {
      park(signedIn, idle, request);
      end(session);
    } else if (isShutOut(signedIn, request)) {
      end(session);
    }
  }

  private void park(SignedIn signedIn, Idle idle, HttpServletRequest request) {
    try {
      devices
          .of(request.getCookies())
          .filter(device -> device.terminal().isPresent())
          .ifPresent(device -> park(device, signedIn.actor(), idle));
    } catch (StoreUnavailable lost) {
      logger.debug("a page is locked and not kept: the database cannot be reached");
    }
  }

  private void park(Device device, Actor actor, Idle idle) {
    if (actor.role() == Role.DETAINEE) {
      held.left(device);
    } else {
      lock.lock(device, idle.address(), actor);
    }
  }

  private boolean isShutOut(SignedIn signedIn, HttpServletRequest request) {
    if (!production || !Device.neededBy(signedIn.actor().role())) {
      return false;
    }
    try {
      return devices.of(request.getCookies()).isEmpty();
    } catch (StoreUnavailable lost) {
      return false;
    }
  }

  private void end(HttpSession session) {
    session.invalidate();
    current.forget();
  }
}
