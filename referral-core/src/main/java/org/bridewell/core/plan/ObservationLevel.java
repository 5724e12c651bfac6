package org.bridewell.core.plan;

/// The four levels of observation (College of Policing APP, detention and custody).
public enum ObservationLevel {
  GENERAL(60),
  INTERMITTENT(30),
  CONSTANT(30),
  CLOSE(30);

  private final int longest;

  ObservationLevel(int longest) {
    this.longest = longest;
  }

  /// The longest time between two visits at this level, in minutes; awaits clinical review.
  public int longest() {
    return longest;
  }
}
