package org.bridewell.db;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.server.NarrowAccount;
import org.bridewell.db.server.TestServer;
import org.jooq.DSLContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// The shared test server as each account sees it, without an application around it.
public final class TestDatabase {
  private static final Map<NarrowAccount, HikariDataSource> POOLS =
      new EnumMap<>(NarrowAccount.class);

  private TestDatabase() {}

  /// Queries of an account; within [#unit] of the same account they are one transaction.
  public static DSLContext dsl(NarrowAccount account) {
    return DbConfiguration.dsl(pool(account));
  }

  /// Transactions of an account.
  public static UnitOfWork unit(NarrowAccount account) {
    return new SpringUnitOfWork(new DataSourceTransactionManager(pool(account)));
  }

  /// A connection of the schema's owner, who may do anything to it.
  public static Connection owner() throws SQLException {
    var server = TestServer.shared();
    return DriverManager.getConnection(
        server.jdbcUrl(), server.ownerUser(), server.ownerPassword());
  }

  private static synchronized HikariDataSource pool(NarrowAccount account) {
    return POOLS.computeIfAbsent(account, TestDatabase::open);
  }

  private static HikariDataSource open(NarrowAccount account) {
    var server = TestServer.shared();
    var pool = new HikariDataSource();
    pool.setJdbcUrl(Connections.options(server.jdbcUrl()));
    pool.setUsername(account.user());
    pool.setPassword(account.password(server.ownerPassword()));
    pool.setMaximumPoolSize(4);
    pool.setMinimumIdle(0);
    pool.setAutoCommit(false);
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return pool;
  }
}
