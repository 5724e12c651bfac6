package org.bridewell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/// Every page and every service method, tried as every role, against `access-matrix.csv`.
///
/// In the list, `signed-in` is every role, and `anonymous` is everybody.
class AccessMatrixViewTest extends ServedApplication {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.bridewell.core", "org.bridewell.ui");

  @Autowired ApplicationContext context;

  /// Where this application's guards look; another application in the same process has its own.
  @Autowired ObjectProvider<SecurityContextHolderStrategy> holders;

  @Autowired AccessAnnotationChecker annotations;
  @Autowired NavigationAccessControl navigation;

  @AfterEach
  void signOut() {
    holders.ifAvailable(SecurityContextHolderStrategy::clearContext);
    SecurityContextHolder.clearContext();
  }

  @Test
  void isWhatTheListSays() throws IOException {
    var found =
        Stream.concat(
                views().map(view -> row(name(view), whoMaySee(view))),
                services().flatMap(this::rows))
            .sorted()
            .toList();

    assertThat(found)
        .as("found, against access-matrix.csv")
        .containsExactlyInAnyOrderElementsOf(listed());
  }

  @Test
  void leavesNothingOpenToStrangersButSigningIn() throws IOException {
    assertThat(listed().stream().filter(row -> row.endsWith(",anonymous")))
        .containsExactly(
            "access.AccessibilityView,anonymous",
            "access.EnrolView,anonymous",
            "access.LockedView,anonymous",
            "access.SignInService.signIn,anonymous",
            "access.SignInService.signedOut,anonymous",
            "access.SignInView,anonymous");
  }

  @Test
  void findsAMethodThatNamesNobody() throws NoSuchMethodException {
    assertThat(whoMayCall(new Unguarded(), Unguarded.class.getMethod("read")))
        .isEqualTo("anonymous");
  }

  @Test
  void isEnforcedWhereverAPageIsEntered() {
    assertThat(navigation.isEnabled()).isTrue();
    assertThat(navigation.hasAccessChecker(AnnotatedViewAccessChecker.class)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/board",
        "/caseload",
        "/nominals",
        "/audit",
        "/screening/01920000-0000-7000-8000-000000000000",
        "/no-such-page",
        "/fhir/Patient",
        "/instruments/AUDIT/2020-1/questionnaire.json",
        "/actuator",
        "/actuator/env",
        "/actuator/beans",
        "/actuator/loggers",
        "/actuator/heapdump",
        "/application.properties",
        "/access-matrix.csv"
      })
  void sendsAStrangerToTheSignInPage(String path) throws Exception {
    var answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location")).get().asString().endsWith("/sign-in");
    assertThat(post(path, "a=b").statusCode()).isIn(302, 403);
  }

  private static Stream<Class<?>> views() {
    return CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(Route.class))
        .map(JavaClass::reflect);
  }

  private static Stream<Class<?>> services() {
    return CLASSES.stream()
        .filter(type -> type.getPackageName().startsWith("org.bridewell.core."))
        .filter(type -> type.getSimpleName().endsWith("Service"))
        .map(JavaClass::reflect);
  }

  private Stream<String> rows(Class<?> service) {
    var bean = context.getBean(service);
    return Arrays.stream(service.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .map(method -> row(name(service) + "." + method.getName(), whoMayCall(bean, method)));
  }

  private String whoMaySee(Class<?> view) {
    if (annotations.hasAccess(view, null, role -> false)) {
      return "anonymous";
    }
    Principal somebody = () -> "somebody";
    return words(
        Arrays.stream(Role.values())
            .filter(role -> annotations.hasAccess(view, somebody, role.name()::equals)));
  }

  private String whoMayCall(Object bean, Method method) {
    var stranger =
        new AnonymousAuthenticationToken(
            "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    if (mayCall(bean, method, stranger)) {
      return "anonymous";
    }
    return words(
        Arrays.stream(Role.values()).filter(role -> mayCall(bean, method, signedIn(role))));
  }

  private static Authentication signedIn(Role role) {
    return UsernamePasswordAuthenticationToken.authenticated(
        "somebody", null, AuthorityUtils.createAuthorityList("ROLE_" + role));
  }

  /// Whether the call gets past the guard; what becomes of it without arguments is all the same.
  private boolean mayCall(Object bean, Method method, Authentication caller) {
    var holder = holders.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    var signedIn = holder.createEmptyContext();
    signedIn.setAuthentication(caller);
    holder.setContext(signedIn);
    SecurityContextHolder.setContext(signedIn);
    try {
      method.invoke(bean, nothing(method));
      return true;
    } catch (InvocationTargetException thrown) {
      return !(thrown.getCause() instanceof AccessDeniedException)
          && !(thrown.getCause() instanceof AuthenticationException);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] nothing(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(AccessMatrixViewTest::nothing).toArray();
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? 0 : null;
  }

  private static String words(Stream<Role> roles) {
    Set<Role> allowed = roles.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    return allowed.size() == Role.values().length
        ? "signed-in"
        : allowed.stream().map(Role::name).collect(Collectors.joining(" "));
  }

  private static String name(Class<?> type) {
    var feature = type.getPackageName().replaceFirst("org\\.bridewell\\.(core|ui)\\.", "");
    return feature + "." + type.getSimpleName();
  }

  private static String row(String target, String roles) {
    return target + "," + roles;
  }

  private static List<String> listed() throws IOException {
    return new ClassPathResource("access-matrix.csv")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .sorted()
        .toList();
  }

  /// What the check must find.
  public static class Unguarded {
    /// Names no role.
    public void read() {}
  }
}
