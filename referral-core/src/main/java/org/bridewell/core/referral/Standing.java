package org.bridewell.core.referral;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.LegalBasis;

/// What a case rests on, read anew, while it holds.
public sealed interface Standing {
  /// The person's yes.
  record Agreed(Consent consent) implements Standing {}

  /// A duty or a vital interest, whatever the person decided.
  record Overridden(LegalBasis basis) implements Standing {}

  /// When it runs out; empty where it has no end of its own.
  default Optional<Instant> until() {
    return switch (this) {
      case Agreed(var consent) -> consent.expiresAt();
      case Overridden _ -> Optional.empty();
    };
  }

  /// How the person came to be referred.
  default Trigger trigger() {
    return switch (this) {
      case Agreed _ -> Trigger.VOLUNTARY;
      case Overridden(var basis) -> Trigger.of(basis.ground());
    };
  }
}
