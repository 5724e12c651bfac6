package org.bridewell.core.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;

/// The decisions of the people in custody.
public interface Consents {
  /// All decisions made during one detention.
  List<Consent> of(DetentionId detention);

  /// One decision, its row locked until the transaction ends.
  Optional<Consent> lock(ConsentId id);

  /// The decision about one purpose and recipient, locked; empty when not asked yet.
  Optional<Consent> lock(DetentionId detention, ConsentPurpose purpose, String recipient);

  /// Keeps a decision as new or, by its version, as changed, with its history.
  ///
  /// @param requestId the same for a double tap, which then changes nothing
  void save(Consent consent, java.util.UUID requestId, Instant now);
}
