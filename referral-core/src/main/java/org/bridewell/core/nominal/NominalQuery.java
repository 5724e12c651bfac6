package org.bridewell.core.nominal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.NominalId;

/// What the hub's database account can read of nominals.
public interface NominalQuery {
  /// A page by name, then id; every word searched for stands in a name or in the PNC id.
  ///
  /// @param today whose schemes are shown
  List<NominalItem> page(String search, int offset, int limit, LocalDate today);

  /// How many nominals the search finds.
  int count(String search);

  /// One nominal with its seven pathways.
  Optional<NominalRecord> one(NominalId id);
}
