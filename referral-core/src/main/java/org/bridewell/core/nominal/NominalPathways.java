package org.bridewell.core.nominal;

import java.time.Instant;
import org.bridewell.core.shared.NominalId;

/// The pathway rows that the hub can read, written from the health side.
public interface NominalPathways {
  /// Makes the row say exactly this; one that already does keeps its time.
  void put(NominalId nominal, Pathway pathway, SharedPathway shared, Instant now);

  /// Takes the row away, so that it reads "nothing shared"; nothing happens when there is none.
  void remove(NominalId nominal, Pathway pathway);
}
