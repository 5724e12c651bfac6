package org.bridewell.ui.access;

import java.util.List;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.SignInService;
import org.bridewell.core.access.SignInService.Refused;
import org.bridewell.core.access.SignInService.Right;
import org.bridewell.core.access.SignInService.UnknownDevice;
import org.bridewell.core.access.SignInService.Where;
import org.bridewell.core.shared.StoreUnavailable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/// Asks the core whether a name and password are right, and where.
@Component
class AccountAuthentication implements AuthenticationProvider {
  private final SignInService signIns;

  private final boolean production;

  AccountAuthentication(
      SignInService signIns, @Value("${bridewell.production:false}") boolean production) {
    this.signIns = signIns;
    this.production = production;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    var where = where(given);
    try {
      return switch (signIns.signIn(given.getName(), password(given), where)) {
        case Right(Account account, boolean once) ->
            token(new SignedIn(account.actor(), where.terminal(), once));
        case Refused _ -> throw new BadCredentialsException("refused");
        case UnknownDevice _ -> throw new NotEnrolled();
      };
    } catch (StoreUnavailable unavailable) {
      throw new AuthenticationServiceException("the database cannot be reached");
    }
  }

  /// Name and password were right, and this browser is no device of that account.
  static final class NotEnrolled extends AuthenticationException {
    private static final long serialVersionUID = 1;

    NotEnrolled() {
      super("no known device");
    }
  }

  private static Authentication token(SignedIn signedIn) {
    return UsernamePasswordAuthenticationToken.authenticated(
        signedIn, null, List.of(signedIn.authority()));
  }

  private static String password(Authentication given) {
    var password = given.getCredentials();
    return password == null ? "" : password.toString();
  }

  /// In the demo the terminal is the chosen one; in production it is what the device is.
  private Where where(Authentication given) {
    return given.getDetails() instanceof SignInDetails(var chosen, var device)
        ? new Where(production ? device.flatMap(Device::terminal) : chosen, device)
        : Where.ANYWHERE;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
