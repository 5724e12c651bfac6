package org.bridewell.core.access;

/// Turns a secret into what is kept of it, so that it can be compared and never be read again.
public interface SecretHasher {
  String hash(String secret);
}
