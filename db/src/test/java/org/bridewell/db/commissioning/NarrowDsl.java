package org.bridewell.db.commissioning;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.bridewell.db.server.EmbeddedMariaDb;
import org.bridewell.db.server.NarrowAccount;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// One connection as one account, closed after the test.
final class NarrowDsl implements AutoCloseable {
  private final Connection connection;

  private NarrowDsl(Connection connection) {
    this.connection = connection;
  }

  static NarrowDsl of(EmbeddedMariaDb server, NarrowAccount account) throws SQLException {
    return new NarrowDsl(
        DriverManager.getConnection(
            server.jdbcUrl(), account.user(), account.password(server.ownerPassword())));
  }

  static NarrowDsl owner(EmbeddedMariaDb server) throws SQLException {
    return new NarrowDsl(
        DriverManager.getConnection(server.jdbcUrl(), server.ownerUser(), server.ownerPassword()));
  }

  DSLContext dsl() {
    return DSL.using(connection, SQLDialect.MARIADB);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
