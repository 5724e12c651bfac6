package org.bridewell.ui.access;

import org.bridewell.core.access.Device;
import org.bridewell.core.shared.Actor;

/// A terminal that a person holds: what locking, touching and signing in have to know of it. The
/// questions themselves stand in a later feature.
public interface HeldByPerson {
  /// Whether a person holds this terminal: then a nurse's PIN is asked for, and nothing else.
  boolean isHeld(Device device);

  /// The person touched it.
  void touched(Actor person);

  /// Nobody did: the screen locked itself, and the desk is told.
  void left(Device device);
}
