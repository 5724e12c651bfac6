package org.bridewell.core.shared;

/// The database cannot be reached; nothing was changed.
public class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreUnavailable(Throwable cause) {
    super("the database cannot be reached", cause);
  }
}
