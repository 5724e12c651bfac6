package org.bridewell.db;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.server.NarrowAccount;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// One pool a narrow account: each can do what its grants allow, whatever a query asks for.
@Configuration(proxyBeanMethods = false)
@ComponentScan
class DbConfiguration {
  private static final int BUSY = 16;
  private static final int QUIET = 4;

  private final String url;
  private final String ownerPassword;

  DbConfiguration(
      @Value("${bridewell.db.url}") String url,
      @Value("${bridewell.db.owner-password}") String ownerPassword) {
    this.url = url;
    this.ownerPassword = ownerPassword;
  }

  @Bean
  @Primary
  HikariDataSource health() {
    return pool(NarrowAccount.HEALTH, BUSY);
  }

  @Bean
  HikariDataSource hub() {
    return pool(NarrowAccount.HUB, QUIET);
  }

  @Bean
  HikariDataSource commissioning() {
    return pool(NarrowAccount.COMMISSIONING, QUIET);
  }

  @Bean
  HikariDataSource sealer() {
    return pool(NarrowAccount.SEALER, QUIET);
  }

  @Bean
  HikariDataSource auditor() {
    return pool(NarrowAccount.AUDITOR, QUIET);
  }

  @Bean
  @Primary
  @Qualifier("health")
  DSLContext healthDsl(@Qualifier("health") DataSource source) {
    return dsl(source);
  }

  @Bean
  @Qualifier("hub")
  DSLContext hubDsl(@Qualifier("hub") DataSource source) {
    return dsl(source);
  }

  @Bean
  @Qualifier("commissioning")
  DSLContext commissioningDsl(@Qualifier("commissioning") DataSource source) {
    return dsl(source);
  }

  @Bean
  @Qualifier("sealer")
  DSLContext sealerDsl(@Qualifier("sealer") DataSource source) {
    return dsl(source);
  }

  @Bean
  @Qualifier("auditor")
  DSLContext auditorDsl(@Qualifier("auditor") DataSource source) {
    return dsl(source);
  }

  @Bean
  @Primary
  @Qualifier("health")
  UnitOfWork healthUnit(@Qualifier("health") DataSource source) {
    return unit(source);
  }

  @Bean
  @Qualifier("hub")
  UnitOfWork hubUnit(@Qualifier("hub") DataSource source) {
    return unit(source);
  }

  @Bean
  @Qualifier("commissioning")
  UnitOfWork commissioningUnit(@Qualifier("commissioning") DataSource source) {
    return unit(source);
  }

  @Bean
  @Qualifier("sealer")
  UnitOfWork sealerUnit(@Qualifier("sealer") DataSource source) {
    return unit(source);
  }

  @Bean
  @Qualifier("auditor")
  UnitOfWork auditorUnit(@Qualifier("auditor") DataSource source) {
    return unit(source);
  }

  private HikariDataSource pool(NarrowAccount account, int connections) {
    var pool = new HikariDataSource();
    pool.setPoolName(account.user());
    pool.setJdbcUrl(Connections.options(url));
    pool.setUsername(account.user());
    pool.setPassword(account.password(ownerPassword));
    pool.setMaximumPoolSize(connections);
    pool.setMinimumIdle(1);
    pool.setAutoCommit(false); // a unit of work then neither turns it off nor on again
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    pool.setConnectionTimeout(5_000);
    pool.setInitializationFailTimeout(30_000);
    return pool;
  }

  /// Queries on a pool: they join its transaction, log nothing, and fail without values.
  static DSLContext dsl(DataSource source) {
    return DSL.using(
        new DefaultConfiguration()
            .set(new UnitConnections(source))
            .set(SQLDialect.MARIADB)
            .set(new Settings().withRenderSchema(false).withExecuteLogging(false))
            .set(new QuietErrors()));
  }

  private static UnitOfWork unit(DataSource source) {
    return new SpringUnitOfWork(new DataSourceTransactionManager(source));
  }
}
