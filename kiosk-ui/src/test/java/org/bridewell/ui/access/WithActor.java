package org.bridewell.ui.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/// Runs a view test as a made-up person of a role; no such account needs to exist.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = WithActor.Factory.class)
public @interface WithActor {
  /// The role; its scope is Leeds, the provider of Leeds, or the area.
  Role value();

  /// Signs the actor in.
  class Factory implements WithSecurityContextFactory<WithActor> {
    @Override
    public SecurityContext createSecurityContext(WithActor wanted) {
      Role role = wanted.value();
      var actor = new Actor(AccountId.next(), "Sample " + role, role, scope(role));
      var context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(actor, Optional.empty(), false),
              null,
              List.of(new SimpleGrantedAuthority("ROLE_" + role))));
      return context;
    }

    private static Scope scope(Role role) {
      return switch (role) {
        case NURSE, OFFICER -> new Scope.Suite(new SuiteId("LEEDS"));
        case WORKER, TEAM_LEAD -> new Scope.Provider(new ProviderId("FORWARD"));
        default -> new Scope.Area();
      };
    }
  }
}
