package org.bridewell.db.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/// Refuses a database that may lose what it acknowledged: at the start, and every minute after.
///
/// MariaDB is durable with `innodb_flush_log_at_trx_commit=1` and the doublewrite buffer on; both
/// can be changed while it runs. `bridewell.unsafe-database` allows it, for tests and control runs.
public final class DurabilityCheck implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DurabilityCheck.class);

  private final String url;
  private final String user;
  private final String password;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("durability-check").factory());

  DurabilityCheck(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /// Throws at once where the database is unsafe; later it ends the application.
  void start(ConfigurableApplicationContext context) {
    boolean allowed =
        context.getEnvironment().getProperty("bridewell.unsafe-database", Boolean.class, false);
    if (allowed) {
      LOG.warn("An unsafe database is allowed: acknowledged answers may be lost");
      return;
    }
    verdict().ifPresent(DurabilityCheck::refuse);
    clock.scheduleWithFixedDelay(() -> again(context), 1, 1, TimeUnit.MINUTES);
  }

  /// What makes this server unsafe, or empty.
  public static Optional<String> unsafe(Connection connection) throws SQLException {
    String settings = "SELECT @@innodb_flush_log_at_trx_commit, @@innodb_doublewrite";
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(settings)) {
      row.next();
      if (row.getInt(1) != 1) {
        return Optional.of("innodb_flush_log_at_trx_commit is " + row.getInt(1) + ", not 1");
      }
      String doublewrite = row.getString(2);
      return "1".equals(doublewrite) || "ON".equalsIgnoreCase(doublewrite)
          ? Optional.empty()
          : Optional.of("innodb_doublewrite is " + doublewrite + ", not ON");
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private void again(ConfigurableApplicationContext context) {
    try {
      verdict()
          .ifPresent(
              reason -> {
                LOG.error("The database has become unsafe ({}): stopping", reason);
                Thread.ofPlatform().name("unsafe-database").start(() -> stop(context));
              });
    } catch (IllegalStateException e) {
      LOG.warn("The database could not be asked whether it is durable");
    }
  }

  private static void stop(ConfigurableApplicationContext context) {
    context.close();
    System.exit(1);
  }

  private Optional<String> verdict() {
    try (var connection = DriverManager.getConnection(url, user, password)) {
      return unsafe(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
  }

  private static void refuse(String reason) {
    throw new IllegalStateException(
        "This database may lose what it acknowledged: "
            + reason
            + "; --unsafe-database allows it, for tests only");
  }
}
