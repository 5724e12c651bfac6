package org.bridewell.core.partner;

import java.util.Optional;
import org.bridewell.core.exchange.EventKind;

/// What a message to a partner tells.
public enum DeliveryKind {
  REFERRAL_MADE,
  REFERRAL_ATTENDED,
  REFERRAL_CLOSED,
  /// The person took the consent back: whatever came before is not to be used any more. It names
  /// the referral and nothing about the person.
  RETRACTED;

  /// The kind that tells of an event of a referral; empty where none does.
  static Optional<DeliveryKind> of(EventKind kind) {
    return switch (kind) {
      case REFERRAL_SENT -> Optional.of(REFERRAL_MADE);
      case REFERRAL_ATTENDED -> Optional.of(REFERRAL_ATTENDED);
      case REFERRAL_CLOSED -> Optional.of(REFERRAL_CLOSED);
      case DETENTION_BEGAN, SITTING_COMPLETED, CONSENT_DECIDED -> Optional.empty();
    };
  }
}
