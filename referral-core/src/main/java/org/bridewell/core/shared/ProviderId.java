package org.bridewell.core.shared;

/// Names an organisation that runs services; a tenant that sees its own cases only.
public record ProviderId(String value) {
  public ProviderId {
    Codes.check(value);
  }
}
