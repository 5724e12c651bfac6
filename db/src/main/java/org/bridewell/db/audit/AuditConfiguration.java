package org.bridewell.db.audit;

import java.nio.file.Path;
import java.time.Clock;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.audit.AuditWriter;
import org.bridewell.core.audit.OutsideSeals;
import org.bridewell.db.server.DataFolder;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/// What the trail needs outside the database: the key (`bridewell.audit-key`) and the seals
/// (`bridewell.seal-dir`), both in the data folder where nothing else is said. And one trail an
/// account that may write to it; all share this run's writer.
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
  @Bean
  AuditKey auditKey(Environment environment) {
    return AuditKeyFile.open(place(environment, "bridewell.audit-key", "audit.key"));
  }

  @Bean
  AuditWriter auditWriter(AuditKey key, Clock clock) {
    return new AuditWriter(key, clock);
  }

  @Bean
  OutsideSeals outsideSeals(Environment environment) {
    return new SealFile(place(environment, "bridewell.seal-dir", "seals"));
  }

  @Bean
  @Primary
  @Qualifier("health")
  JooqAuditTrail healthTrail(@Qualifier("health") DSLContext dsl, AuditWriter writer) {
    return new JooqAuditTrail(dsl, writer);
  }

  @Bean
  @Qualifier("hub")
  JooqAuditTrail hubTrail(@Qualifier("hub") DSLContext dsl, AuditWriter writer) {
    return new JooqAuditTrail(dsl, writer);
  }

  @Bean
  @Qualifier("commissioning")
  JooqAuditTrail commissioningTrail(
      @Qualifier("commissioning") DSLContext dsl, AuditWriter writer) {
    return new JooqAuditTrail(dsl, writer);
  }

  @Bean
  @Qualifier("auditor")
  JooqAuditTrail auditorTrail(@Qualifier("auditor") DSLContext dsl, AuditWriter writer) {
    return new JooqAuditTrail(dsl, writer);
  }

  private static Path place(Environment environment, String property, String usual) {
    String given = environment.getProperty(property, "");
    return given.isBlank() ? DataFolder.of(environment).resolve(usual) : Path.of(given);
  }
}
