package org.bridewell.core.shared;

/// Holds something that identifies a person: its `toString` shows the type and nothing else.
public interface Redacted {
  /// What `toString` of such a type returns.
  default String redacted() {
    return getClass().getSimpleName() + "[redacted]";
  }
}
