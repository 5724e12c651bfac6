package org.bridewell.core.shared;

/// Names an item of a published instrument; instruments that ask the same item share its id.
public record ItemId(String value) {
  public ItemId {
    Codes.check(value);
  }
}
