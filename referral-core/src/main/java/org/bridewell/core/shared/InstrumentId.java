package org.bridewell.core.shared;

/// Names a screening instrument, for example AUDIT-C.
public record InstrumentId(String value) {
  public InstrumentId {
    Codes.check(value);
  }
}
