package org.bridewell.core.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.BasisId;
import org.bridewell.core.shared.DetentionId;

/// The duties and vital interests that override a decision.
public interface LegalBases {
  /// One of them.
  Optional<LegalBasis> find(BasisId id);

  /// One of them, its row locked until the transaction ends.
  Optional<LegalBasis> lock(BasisId id);

  /// The one that this request recorded.
  Optional<LegalBasis> byRequest(UUID requestId);

  /// Those of a stay, the latest first.
  List<LegalBasis> of(DetentionId detention);

  /// Keeps a new one under the request that recorded it; a second one of that request is left
  /// aside.
  void add(LegalBasis basis, UUID requestId);
}
