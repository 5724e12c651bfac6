package org.bridewell.ui;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells whoever started Bridewell where it is, and outside production who can sign in.
@Component
class ReadyNotice {
  private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

  @EventListener
  void ready(ApplicationReadyEvent event) {
    Environment environment = event.getApplicationContext().getEnvironment();
    String port = environment.getProperty("local.server.port", "");
    String scheme = ProductionGate.servesHttps(environment) ? "https" : "http";
    LOG.info("Bridewell is ready: {}://localhost:{}", scheme, port);
    if (!ProductionGate.inProduction(environment)) {
      LOG.info("Demo accounts: nurse, nurse2 (another suite), officer, worker, lead, hub,");
      LOG.info("  commissioner, admin, auditor, safety; password bridewell-demo");
    }
  }
}
