package org.bridewell.deploy.rig;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.custody.SuiteChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/// The application's own database side, consent and referral services and method security; no web
/// server.
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true, prePostEnabled = false)
@ComponentScan("org.bridewell.db")
@ComponentScan(
    basePackages = {"org.bridewell.ui.consent", "org.bridewell.ui.referral"},
    useDefaultFilters = false,
    includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(Consent|Referral)Wiring"))
class CaseRigWiring {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Rousing rousing(CareClocks clocks, SuiteChanges changes, AuditTrail trail) {
    return new Rousing(clocks, changes, trail);
  }
}
