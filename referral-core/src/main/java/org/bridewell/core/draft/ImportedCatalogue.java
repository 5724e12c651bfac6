package org.bridewell.core.draft;

import java.nio.charset.StandardCharsets;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.shared.UnitOfWork;

/// Joins what was published here to the catalogue that ships, before anything is asked.
public class ImportedCatalogue {
  private final UnitOfWork unit;
  private final Drafts drafts;
  private final Catalogue catalogue;

  public ImportedCatalogue(UnitOfWork unit, Drafts drafts, Catalogue catalogue) {
    this.unit = unit;
    this.drafts = drafts;
    this.catalogue = catalogue;
  }

  /// Adds every published version that is not in the catalogue yet.
  ///
  /// @throws org.bridewell.core.instrument.CatalogueRefused when one was altered since, or is
  ///   against the catalogue's rules
  public void join() {
    for (ImportedVersion each : unit.run(drafts::published)) {
      if (catalogue.version(each.instrument(), each.version()).isEmpty()) {
        catalogue.join(each.definition().getBytes(StandardCharsets.UTF_8), each.sha256());
      }
    }
  }
}
