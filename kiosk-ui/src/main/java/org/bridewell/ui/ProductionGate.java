package org.bridewell.ui;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// In production, refuses to start without HTTPS or without a database of one's own. It stands
/// before the database is touched.
final class ProductionGate implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  private static final List<String> DATABASE =
      List.of("BRIDEWELL_DB_URL", "BRIDEWELL_DB_USER", "BRIDEWELL_DB_PASSWORD");

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    List<String> reasons = refusals(event.getEnvironment());
    if (!reasons.isEmpty()) {
      throw new NotForProduction(String.join("; ", reasons));
    }
  }

  /// Why this must not serve real people; empty where it may, and always outside production.
  static List<String> refusals(Environment environment) {
    if (!inProduction(environment)) {
      return List.of();
    }
    List<String> reasons = new ArrayList<>();
    if (!servesHttps(environment) && !flag(environment, "bridewell.behind-proxy")) {
      reasons.add("it needs HTTPS: --https-cert and --https-key, or --behind-proxy");
    }
    if (flag(environment, "bridewell.unsafe-database")) {
      reasons.add("it refuses --unsafe-database");
    }
    for (String name : DATABASE) {
      if (environment.getProperty(name, "").isBlank()) {
        reasons.add("it needs a database: " + name + " is not set");
      }
    }
    return reasons;
  }

  static boolean inProduction(Environment environment) {
    return flag(environment, "bridewell.production");
  }

  static boolean servesHttps(Environment environment) {
    return environment.containsProperty("server.ssl.certificate")
        || environment.containsProperty("server.ssl.key-store")
        || environment.containsProperty("server.ssl.bundle");
  }

  private static boolean flag(Environment environment, String name) {
    return environment.getProperty(name, Boolean.class, false);
  }

  /// Says why production is refused.
  static final class NotForProduction extends IllegalStateException {
    NotForProduction(String reasons) {
      super("Bridewell does not start in production: " + reasons);
    }
  }
}
