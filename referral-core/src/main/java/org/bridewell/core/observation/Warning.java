package org.bridewell.core.observation;

import org.bridewell.core.safety.AlertLevel;

/// Something in a round that alerts: which instrument says so, by which of its codes.
public record Warning(AlertLevel level, String instrument, String code) {
  /// How an alert names it: `NEWS2 NOT_ALERT`.
  public String name() {
    return instrument + " " + code;
  }
}
