package org.bridewell.core.access;

/// Compares a typed secret with its stored hash, slowly on purpose.
public interface SecretHash {
  boolean matches(String typed, String hash);
}
