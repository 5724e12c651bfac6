package org.bridewell.core.shared;

/// Names a partner's system that gets messages.
public record PartnerId(String value) {
  public PartnerId {
    Codes.check(value);
  }
}
