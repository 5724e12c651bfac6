package org.bridewell.ui.access;

import java.util.Optional;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.TerminalId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/// Who is signed in on this page.
@Component
public class CurrentActor {
  private final SecurityContextHolderStrategy holder;

  /// @param holders where this application's guards look
  CurrentActor(ObjectProvider<SecurityContextHolderStrategy> holders) {
    this.holder = holders.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
  }

  /// The actor to pass to services.
  ///
  /// @throws AccessDeniedException when nobody is signed in
  public Actor get() {
    return signedIn().orElseThrow(() -> new AccessDeniedException("nobody is signed in")).actor();
  }

  /// The terminal at which the actor signed in; empty at a desk.
  public Optional<TerminalId> terminal() {
    return signedIn().flatMap(SignedIn::terminal);
  }

  /// Forgets who is signed in, for the rest of this request: the session has ended.
  void forget() {
    holder.clearContext();
  }

  /// Who is signed in, if anybody is.
  public Optional<SignedIn> signedIn() {
    var authentication = holder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }
}
