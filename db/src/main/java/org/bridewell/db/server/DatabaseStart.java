package org.bridewell.db.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.Redacted;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/// Brings the database up before any bean is made: the server that `BRIDEWELL_DB_URL` names, or an
/// embedded one in `bridewell.data`; migrates it; checks that it keeps what it acknowledges.
///
/// Publishes `bridewell.db.url`, `bridewell.db.owner` and `bridewell.db.owner-password`. The
/// embedded server ends after every bean, however the application ends.
final class DatabaseStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    if (environment.getProperty("bridewell.db.start", Boolean.class, true)) {
      Owner owner = named(environment).orElseGet(() -> embedded(context));
      SchemaMigration.migrate(owner.url(), owner.user(), owner.password());
      environment.getPropertySources().addFirst(owner.published());
      var check = new DurabilityCheck(owner.url(), owner.user(), owner.password());
      check.start(context);
      atTheEnd(context, "durabilityCheck", check::close);
    }
  }

  private static Optional<Owner> named(Environment environment) {
    return Optional.ofNullable(environment.getProperty("BRIDEWELL_DB_URL"))
        .filter(url -> !url.isBlank())
        .map(
            url ->
                new Owner(
                    url,
                    environment.getRequiredProperty("BRIDEWELL_DB_USER"),
                    environment.getRequiredProperty("BRIDEWELL_DB_PASSWORD")));
  }

  private static Owner embedded(ConfigurableApplicationContext context) {
    Environment environment = context.getEnvironment();
    int flush = environment.getProperty("bridewell.db.flush-log-at-trx-commit", Integer.class, 1);
    boolean fresh = environment.getProperty("bridewell.fresh", Boolean.class, false);
    Path folder = DataFolder.of(environment);
    var server = EmbeddedMariaDb.start(new EmbeddedMariaDb.Settings(folder, flush, fresh));
    atTheEnd(context, "embeddedMariaDb", server::close);
    return new Owner(server.jdbcUrl(), server.ownerUser(), server.ownerPassword());
  }

  /// Beans are destroyed in the reverse order of their registration: these come first, so last.
  private static void atTheEnd(ConfigurableApplicationContext context, String name, Runnable end) {
    ((DefaultSingletonBeanRegistry) context.getBeanFactory())
        .registerDisposableBean(name, end::run);
  }

  private record Owner(String url, String user, String password) implements Redacted {
    MapPropertySource published() {
      return new MapPropertySource(
          "bridewell database",
          Map.of(
              "bridewell.db.url", url,
              "bridewell.db.owner", user,
              "bridewell.db.owner-password", password));
    }

    @Override
    public String toString() {
      return redacted();
    }
  }
}
