package org.bridewell.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Gives a query the connection of the running unit of work; outside one, a connection on which
/// each statement commits by itself.
///
/// The pools connect without autocommit: each answer saves two round trips by it, and a statement
/// outside a unit pays them.
final class UnitConnections implements ConnectionProvider {
  private final DataSource pool;

  UnitConnections(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public Connection acquire() {
    var connection = open();
    if (TransactionSynchronizationManager.getResource(pool) == null) {
      committing(connection);
    }
    return connection;
  }

  @Override
  public void release(Connection connection) {
    DataSourceUtils.releaseConnection(connection, pool);
  }

  private Connection open() {
    try {
      return DataSourceUtils.doGetConnection(pool);
    } catch (SQLException failed) {
      throw new DataAccessException("no connection", failed);
    }
  }

  private void committing(Connection connection) {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException failed) {
      release(connection);
      throw new DataAccessException("no connection", failed);
    }
  }
}
