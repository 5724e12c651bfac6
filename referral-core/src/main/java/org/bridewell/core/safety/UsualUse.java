package org.bridewell.core.safety;

/// How often somebody usually drinks or uses.
public enum UsualUse {
  EVERY_DAY,
  MOST_DAYS,
  NOW_AND_THEN,
  NOT_KNOWN
}
