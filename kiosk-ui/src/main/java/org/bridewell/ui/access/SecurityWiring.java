package org.bridewell.ui.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.access.PinCheck;
import org.bridewell.core.access.ScreenLock;
import org.bridewell.core.access.SecretHash;
import org.bridewell.core.access.SignInService;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Deny by default: every view and every service method names who may use it.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true, prePostEnabled = false)
class SecurityWiring {
  @Bean
  SecurityFilterChain screens(
      HttpSecurity http, AuthenticationProvider accounts, ThisDevice devices, SessionGate gate) {
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
            vaadin ->
                vaadin
                    .loginView(SignInView.class, "/" + AccessNavigation.SIGN_IN)
                    // never the page that somebody else had open
                    .defaultSuccessUrl("/", true))
        .formLogin(
            form ->
                form.authenticationDetailsSource(request -> details(request, devices))
                    .failureHandler(failure()))
        .addFilterBefore(gate, AnonymousAuthenticationFilter.class)
        .headers(
            headers ->
                headers
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                    .frameOptions(frame -> frame.deny()))
        .build();
  }

  /// What open pages say of themselves, and ask of the line: whoever knows a page's id speaks for
  /// it, and a session is neither needed nor kept alive by it.
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain watch(HttpSecurity http) {
    return http.securityMatcher("/watch/*", "/ping")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /// What a terminal's page asks beside the views: to lock, and to be opened by a PIN; and what
  /// enrols a device. The cookies go with requests of our own pages alone, so that no other site
  /// can ask for it.
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  SecurityFilterChain lock(HttpSecurity http, SessionGate gate) {
    return http.securityMatcher(
            posted("/lock", "/touch", "/unlock", "/enrol", "/lend", "/take-back"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.POST, "/unlock", "/enrol", "/take-back")
                    .permitAll()
                    .requestMatchers(HttpMethod.POST, "/lend")
                    .hasRole(Role.Names.NURSE)
                    .requestMatchers(HttpMethod.POST, "/lock", "/touch")
                    .authenticated()
                    .anyRequest()
                    .denyAll())
        .csrf(csrf -> csrf.disable())
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
        .requestCache(cache -> cache.disable())
        .addFilterBefore(gate, AnonymousAuthenticationFilter.class)
        .build();
  }

  /// Only what is sent: pages of the same names are views like any other.
  private static RequestMatcher posted(String... paths) {
    var posts = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Stream.of(paths)
            .<RequestMatcher>map(path -> posts.matcher(HttpMethod.POST, path))
            .toList());
  }

  @Bean
  SessionGate sessionGate(
      CurrentActor current,
      ThisDevice devices,
      ScreenLock lock,
      HeldByPerson held,
      Clock clock,
      @Value("${bridewell.production:false}") boolean production) {
    return new SessionGate(current, devices, lock, held, clock, production);
  }

  /// It stands in the chains above, and nowhere else.
  @Bean
  FilterRegistrationBean<SessionGate> gateNotTwice(SessionGate gate) {
    var registration = new FilterRegistrationBean<>(gate);
    registration.setEnabled(false);
    return registration;
  }

  private static SignInDetails details(HttpServletRequest request, ThisDevice devices) {
    return new SignInDetails(
        SignInDetails.terminal(Optional.ofNullable(request.getParameter(SignInDetails.FIELD))),
        devices.of(request.getCookies()));
  }

  /// Says why in a code, never with what was typed.
  private static AuthenticationFailureHandler failure() {
    return (request, response, failed) -> {
      var why =
          switch (failed) {
            case AuthenticationServiceException _ -> "unavailable";
            case AccountAuthentication.NotEnrolled _ -> "device";
            default -> "refused";
          };
      response.sendRedirect("/" + AccessNavigation.SIGN_IN + "?" + why);
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
      Clock clock,
      @Value("${bridewell.production:false}") boolean production) {
    return new SignInService(unit, accounts, suites, secrets, trail, clock, production);
  }
}
