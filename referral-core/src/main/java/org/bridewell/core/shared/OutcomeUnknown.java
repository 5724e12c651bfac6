package org.bridewell.core.shared;

/// The connection was lost while committing: the change may or may not have been made.
public final class OutcomeUnknown extends StoreUnavailable {
  private static final long serialVersionUID = 1;

  public OutcomeUnknown(Throwable cause) {
    super(cause);
  }
}
