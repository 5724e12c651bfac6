package org.bridewell.core.safety;

import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;

/// What is known of each substance, and the looks for signs, as they are kept.
public interface Withdrawals {
  /// Keeps an entry.
  ///
  /// @return false when this id was kept before: a double tap
  boolean keep(SubstanceUse use);

  /// The entry that counts for each substance that was asked about.
  Map<Substance, SubstanceUse> uses(DetentionId detention);

  /// Keeps a look for signs.
  ///
  /// @return false when this id was kept before: a double tap
  boolean keep(WithdrawalCheck check);

  /// The last look for signs.
  Optional<WithdrawalCheck> lastCheck(DetentionId detention);
}
