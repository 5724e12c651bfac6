package org.bridewell.core.partner;

import java.util.Optional;
import org.bridewell.core.shared.ReferralId;

/// Reads referrals whoever's they are: for what leaves by machine.
@FunctionalInterface
public interface ReferralReader {
  /// What is true of it now; empty where it rests on a duty or a vital interest: what goes by
  /// machine hangs on a consent.
  Optional<ReferralFacts> find(ReferralId id);
}
