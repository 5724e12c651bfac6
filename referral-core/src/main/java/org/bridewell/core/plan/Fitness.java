package org.bridewell.core.plan;

import org.bridewell.core.shared.Redacted;

/// Fit or not, and on what terms.
///
/// @param terms until when, on what conditions, or why not
public record Fitness(Fit fit, String terms) implements Redacted {
  boolean isWhole() {
    return !fit.needsTerms() || !terms.isBlank();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
