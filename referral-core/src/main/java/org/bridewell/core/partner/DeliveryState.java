package org.bridewell.core.partner;

/// Where a message stands.
public enum DeliveryState {
  WAITING,
  /// Claimed by a relay at least once: it may have arrived.
  UNDER_WAY,
  /// The partner said that it has it.
  DELIVERED,
  /// The consent ended first: it was never sent.
  STOPPED,
  /// The consent ended after it was tried: it may have arrived, and a retraction follows.
  UNCERTAIN,
  /// The partner refused it, or did not answer for days: somebody has to look.
  DEAD,
  /// Somebody looked, and left it out with a reason.
  GIVEN_UP;

  /// True while it is still to be sent.
  public boolean isOpen() {
    return switch (this) {
      case WAITING, UNDER_WAY -> true;
      case DELIVERED, STOPPED, UNCERTAIN, DEAD, GIVEN_UP -> false;
    };
  }

  /// True unless it surely never left.
  public boolean mayHaveArrived() {
    return switch (this) {
      case UNDER_WAY, DELIVERED, UNCERTAIN, DEAD, GIVEN_UP -> true;
      case WAITING, STOPPED -> false;
    };
  }
}
