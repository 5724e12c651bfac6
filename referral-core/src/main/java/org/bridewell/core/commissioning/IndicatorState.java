package org.bridewell.core.commissioning;

/// Where an indicator stands in a month.
public enum IndicatorState {
  ON_TRACK,
  WATCH,
  OFF_TRACK,
  /// There is a number and no target.
  NO_TARGET,
  /// Too few people for a share that may be shown.
  TOO_SMALL,
  /// Nothing was captured: never 0.
  NOT_POPULATED
}
