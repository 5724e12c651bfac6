package org.bridewell.ui.access;

import org.bridewell.core.access.SignInService;
import org.bridewell.core.shared.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;

/// Puts the end of each signed-in session on the audit trail.
@Component
class EndedSessions {
  private static final Logger LOG = LoggerFactory.getLogger(EndedSessions.class);
  private final SignInService signIns;

  EndedSessions(SignInService signIns) {
    this.signIns = signIns;
  }

  @EventListener
  void ended(HttpSessionDestroyedEvent event) {
    for (var context : event.getSecurityContexts()) {
      var authentication = context.getAuthentication();
      if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
        record(signedIn);
      }
    }
  }

  private void record(SignedIn signedIn) {
    try {
      signIns.signedOut(signedIn.actor());
    } catch (StoreUnavailable unavailable) {
      LOG.warn("A session ended while the database could not be reached");
    }
  }
}
