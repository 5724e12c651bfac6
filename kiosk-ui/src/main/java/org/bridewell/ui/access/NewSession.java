package org.bridewell.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.access.Device;
import org.bridewell.core.shared.Actor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Gives a terminal into other hands: the session that was there ends, and one of its own begins.
@Component
public class NewSession {
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  /// Begins a session of this actor on this device; nothing of the one before is left in it.
  public void begin(
      Actor actor, Device device, HttpServletRequest request, HttpServletResponse response) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    var signedIn = new SignedIn(actor, device.terminal(), false);
    var context = new SecurityContextImpl();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            signedIn, null, List.of(signedIn.authority())));
    contexts.saveContext(context, request, response);
  }
}
