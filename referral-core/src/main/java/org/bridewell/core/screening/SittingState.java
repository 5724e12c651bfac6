package org.bridewell.core.screening;

/// Where a sitting stands.
public enum SittingState {
  OPEN,
  COMPLETE,
  VOID
}
