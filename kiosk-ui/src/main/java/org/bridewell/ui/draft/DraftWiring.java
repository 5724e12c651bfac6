package org.bridewell.ui.draft;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.draft.DraftService;
import org.bridewell.core.draft.Drafts;
import org.bridewell.core.draft.ImportedCatalogue;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftWiring {
  @Bean
  DraftService draftService(
      UnitOfWork unit, Drafts drafts, Catalogue catalogue, AuditTrail trail, Clock clock) {
    return new DraftService(unit, drafts, catalogue, trail, clock);
  }

  /// Before the first page is served.
  @Bean
  ImportedCatalogue importedCatalogue(UnitOfWork unit, Drafts drafts, Catalogue catalogue) {
    var imported = new ImportedCatalogue(unit, drafts, catalogue);
    imported.join();
    return imported;
  }
}
