package org.bridewell.core.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;

/// The decisions of the people in custody.
public interface Consents {
  /// All decisions made during one detention.
  List<Consent> of(DetentionId detention);

  /// One decision.
  Optional<Consent> find(ConsentId id);

  /// One decision, its row locked until the transaction ends.
  Optional<Consent> lock(ConsentId id);

  /// The decision about one purpose and recipient, locked; empty when not asked yet.
  Optional<Consent> lock(DetentionId detention, ConsentPurpose purpose, String recipient);

  /// Holds the decisions of a stay until the transaction ends, so that two taps come one after the
  /// other.
  void hold(DetentionId detention);

  /// True when this request was carried out before: a double tap.
  boolean done(UUID requestId);

  /// Keeps a decision as new (version 1) or as changed, with its history.
  void save(Consent consent, UUID requestId);

  /// The latest assessment of capacity during a detention.
  Optional<Capacity> capacity(DetentionId detention);

  /// Keeps an assessment of capacity.
  void assessed(DetentionId detention, Capacity capacity, AccountId by);

  /// Keeps a signature and who witnessed it.
  void signed(DetentionId detention, Signature signature, AccountId witness, Instant at);
}
