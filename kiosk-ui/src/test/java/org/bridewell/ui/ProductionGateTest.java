package org.bridewell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProductionGateTest {
  private final MockEnvironment environment = new MockEnvironment();

  @Test
  void letsADemoStartWithoutAnything() {
    assertThat(ProductionGate.refusals(environment)).isEmpty();
  }

  @Test
  void refusesProductionWithoutHttpsAndDatabase() {
    environment.setProperty("bridewell.production", "true");

    assertThat(ProductionGate.refusals(environment))
        .containsExactly(
            "it needs HTTPS: --https-cert and --https-key, or --behind-proxy",
            "it needs a database: BRIDEWELL_DB_URL is not set",
            "it needs a database: BRIDEWELL_DB_USER is not set",
            "it needs a database: BRIDEWELL_DB_PASSWORD is not set");
  }

  @Test
  void letsProductionStartBehindAProxyOrWithACertificate() {
    environment.setProperty("bridewell.production", "true");
    environment.setProperty("BRIDEWELL_DB_URL", "jdbc:mariadb://db/bridewell");
    environment.setProperty("BRIDEWELL_DB_USER", "owner");
    environment.setProperty("BRIDEWELL_DB_PASSWORD", "secret");
    environment.setProperty("bridewell.behind-proxy", "true");
    assertThat(ProductionGate.refusals(environment)).isEmpty();

    environment.setProperty("bridewell.behind-proxy", "false");
    environment.setProperty("server.ssl.certificate", "file:cert.pem");
    assertThat(ProductionGate.refusals(environment)).isEmpty();
  }
}
