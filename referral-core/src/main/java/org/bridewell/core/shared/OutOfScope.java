package org.bridewell.core.shared;

/// The thing asked for does not exist within the actor's scope; the two are not told apart.
public final class OutOfScope extends RuntimeException {
  private static final long serialVersionUID = 1;

  public OutOfScope() {
    super("not within the scope of this actor");
  }
}
