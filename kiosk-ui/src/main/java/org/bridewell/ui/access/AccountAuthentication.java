package org.bridewell.ui.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.SignInService;
import org.bridewell.core.access.SignInService.Refused;
import org.bridewell.core.access.SignInService.Right;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.core.shared.TerminalId;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/// Asks the core whether a name and password are right, and where.
@Component
class AccountAuthentication implements AuthenticationProvider {
  private final SignInService signIns;

  AccountAuthentication(SignInService signIns) {
    this.signIns = signIns;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    var terminal = terminal(given);
    try {
      return switch (signIns.signIn(given.getName(), password(given), terminal)) {
        case Right(Account account, boolean once) ->
            token(new SignedIn(account.actor(), terminal, once));
        case Refused _ -> throw new BadCredentialsException("refused");
      };
    } catch (StoreUnavailable unavailable) {
      throw new AuthenticationServiceException("the database cannot be reached");
    }
  }

  private static Authentication token(SignedIn signedIn) {
    var role = signedIn.once() ? SignedIn.FIRST_SIGN_IN : signedIn.actor().role().name();
    var authority = new SimpleGrantedAuthority("ROLE_" + role);
    return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of(authority));
  }

  private static String password(Authentication given) {
    var password = given.getCredentials();
    return password == null ? "" : password.toString();
  }

  private static Optional<TerminalId> terminal(Authentication given) {
    return given.getDetails() instanceof TerminalDetails details
        ? details.terminal().map(UUID::fromString).map(TerminalId::new)
        : Optional.empty();
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
