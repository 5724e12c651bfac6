package org.bridewell.core.draft;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.scoring.ScoreVector;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DraftId;
import org.bridewell.core.shared.InstrumentId;

/// A version that came from outside and passed its vectors; it never changes.
public record ImportedVersion(
    InstrumentId instrument,
    String version,
    DraftId from,
    String definition,
    String sha256,
    List<ScoreVector> vectors,
    AccountId publishedBy,
    Instant publishedAt) {

  public ImportedVersion {
    vectors = List.copyOf(vectors);
  }
}
