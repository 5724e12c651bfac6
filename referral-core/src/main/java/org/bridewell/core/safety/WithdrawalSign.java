package org.bridewell.core.safety;

import java.util.Optional;

/// What a look for signs of withdrawal found; the worst that was seen.
public enum WithdrawalSign {
  NONE,
  SHAKING_OR_SWEATING,
  /// A fit, or seeing or hearing what is not there.
  FIT_OR_SEEING_THINGS,
  CANT_TELL,
  WONT_SAY;

  /// The level of the alert that it raises; empty only when there is clearly none.
  public Optional<AlertLevel> raises() {
    return switch (this) {
      case NONE -> Optional.empty();
      case SHAKING_OR_SWEATING, CANT_TELL, WONT_SAY -> Optional.of(AlertLevel.CLINICIAN);
      case FIT_OR_SEEING_THINGS -> Optional.of(AlertLevel.CALL_999);
    };
  }
}
