package org.bridewell.ui.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.access.PinCheck;
import org.bridewell.core.access.SecretHash;
import org.bridewell.core.access.SignInService;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/// Deny by default: every view and every service method names who may use it.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true, prePostEnabled = false)
class SecurityWiring {
  @Bean
  SecurityFilterChain screens(HttpSecurity http, AuthenticationProvider accounts) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/bridewell/**")
                    .permitAll()
                    // an endpoint, no page: its service names the roles
                    .requestMatchers(HttpMethod.GET, "/instruments/*/*/questionnaire.json")
                    .authenticated())
        .authenticationProvider(accounts)
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin -> vaadin.loginView(SignInView.class, "/" + AccessNavigation.SIGN_IN))
        .formLogin(
            form -> form.authenticationDetailsSource(TerminalDetails::of).failureHandler(failure()))
        .headers(
            headers ->
                headers
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                    .frameOptions(frame -> frame.deny()))
        .build();
  }

  /// What open pages say of themselves: whoever knows a page's id speaks for it, and a session is
  /// neither needed nor kept alive by it.
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain watch(HttpSecurity http) {
    return http.securityMatcher("/watch/*")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /// Says why in a code, never with what was typed.
  private static AuthenticationFailureHandler failure() {
    return (request, response, failed) -> {
      boolean unavailable = failed instanceof AuthenticationServiceException;
      response.sendRedirect(
          "/" + AccessNavigation.SIGN_IN + (unavailable ? "?unavailable" : "?refused"));
    };
  }

  /// Tells of sessions that ended, by signing out or by time, for the audit trail.
  @Bean
  HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }

  @Bean
  Argon2PasswordEncoder argon2() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  SecretHash secrets(Argon2PasswordEncoder argon2) {
    return argon2::matches;
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  PinCheck pinCheck(UnitOfWork unit, Accounts accounts, SecretHash secrets, AuditTrail trail) {
    return new PinCheck(unit, accounts, secrets, trail);
  }

  @Bean
  SignInService signInService(
      UnitOfWork unit,
      Accounts accounts,
      Suites suites,
      SecretHash secrets,
      AuditTrail trail,
      @Value("${bridewell.production:false}") boolean production) {
    return new SignInService(unit, accounts, suites, secrets, trail, production);
  }
}
