package org.bridewell.core.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.SittingId;

/// The open sittings that answers came to lately, so that a tap need not read its sitting again.
///
/// What is remembered is a proposal only: the store compares it with the rows in the transaction
/// that saves the answer.
final class RecentSittings {
  private static final int MOST = 5_000;

  private final Map<SittingId, Sitting> sittings =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SittingId, Sitting> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<Sitting> find(SittingId id) {
    return Optional.ofNullable(sittings.get(id));
  }

  synchronized void remember(Sitting sitting) {
    sittings.put(sitting.id(), sitting);
  }

  synchronized void forget(SittingId id) {
    sittings.remove(id);
  }
}
