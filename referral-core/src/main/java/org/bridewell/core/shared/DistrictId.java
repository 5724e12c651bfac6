package org.bridewell.core.shared;

/// Names one of the five West Yorkshire districts.
public record DistrictId(String value) {
  public DistrictId {
    Codes.check(value);
  }
}
