package org.bridewell.db.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bridewell.core.audit.AuditWriter;
import org.bridewell.db.counting.NeedsRollup;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads the demo partnership into an empty database, all of it or nothing, as the owner of the
/// schema.
public final class DemoData {
  private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

  private final String url;
  private final String owner;
  private final String password;
  private final AuditWriter writer;
  private final Clock clock;

  /// @param writer signs what the trail says about the year
  public DemoData(String url, String owner, String password, AuditWriter writer, Clock clock) {
    this.url = url + (url.contains("?") ? "&" : "?") + "useBulkStmts=true&timezone=UTC";
    this.owner = owner;
    this.password = password;
    this.writer = writer;
    this.clock = clock;
  }

  /// Loads it where there is no district yet.
  ///
  /// @return false where there was something already: nothing was changed
  public boolean loadIfEmpty() {
    try (var connection = DriverManager.getConnection(url, owner, password)) {
      connection.setAutoCommit(false);
      if (!isEmpty(connection)) {
        return false;
      }
      load(connection);
      connection.commit();
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException("The demo partnership could not be loaded", e);
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT COUNT(*) FROM district")) {
      return row.next() && row.getInt(1) == 0;
    }
  }

  private void load(Connection connection) throws SQLException {
    Instant begun = clock.instant();
    LOG.info("Loading the demo partnership: a year of made-up detentions");
    var year = DemoYear.until(begun);
    year.trail().write(year.rows(), writer, begun);
    year.rows().write(connection);
    LOG.info("Counting what commissioners read");
    var settings = new Settings().withRenderSchema(false);
    new NeedsRollup(DSL.using(connection, SQLDialect.MARIADB, settings)).rebuild();
    LOG.info(
        "The demo partnership is loaded, in {} ms",
        Duration.between(begun, clock.instant()).toMillis());
  }
}
