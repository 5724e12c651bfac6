package org.bridewell.core.safety;

/// Why a head injury has to be thought of (again).
public enum HeadCause {
  /// A mark on the head or face.
  MARK,
  FALL,
  RESTRAINT,
  TASER,
  BLOOD_THINNER,
  /// Worse headache, vomiting, confusion, drowsiness after a knock, however long ago.
  SYMPTOM
}
