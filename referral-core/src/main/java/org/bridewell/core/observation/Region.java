package org.bridewell.core.observation;

/// A place on the body map; left and right are the person's own.
public enum Region {
  WHOLE_BODY(false),
  HEAD_FRONT(true),
  HEAD_BACK(true),
  HEAD_LEFT(true),
  HEAD_RIGHT(true),
  FACE(true),
  NECK(true),
  CHEST(false),
  ABDOMEN(false),
  UPPER_BACK(false),
  LOWER_BACK(false),
  BUTTOCKS_AND_GROIN(false),
  LEFT_SHOULDER(false),
  RIGHT_SHOULDER(false),
  LEFT_UPPER_ARM(false),
  RIGHT_UPPER_ARM(false),
  LEFT_FOREARM(false),
  RIGHT_FOREARM(false),
  LEFT_HAND(false),
  RIGHT_HAND(false),
  LEFT_THIGH(false),
  RIGHT_THIGH(false),
  LEFT_LOWER_LEG(false),
  RIGHT_LOWER_LEG(false),
  LEFT_FOOT(false),
  RIGHT_FOOT(false);

  private final boolean head;

  Region(boolean head) {
    this.head = head;
  }

  /// Whether a mark here has a head injury to be thought of (HZ-09); the neck counts.
  public boolean isHead() {
    return head;
  }

  /// Whether a cut here has self-harm to be thought of.
  public boolean isForearmOrThigh() {
    return switch (this) {
      case LEFT_FOREARM, RIGHT_FOREARM, LEFT_UPPER_ARM, RIGHT_UPPER_ARM, LEFT_THIGH, RIGHT_THIGH ->
          true;
      default -> false;
    };
  }
}
