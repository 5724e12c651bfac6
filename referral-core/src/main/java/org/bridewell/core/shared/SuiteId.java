package org.bridewell.core.shared;

/// Names a custody suite, for example LEEDS.
public record SuiteId(String value) {
  public SuiteId {
    Codes.check(value);
  }
}
