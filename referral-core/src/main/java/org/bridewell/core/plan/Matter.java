package org.bridewell.core.plan;

/// What somebody is fit for, or not.
public enum Matter {
  DETAINED,
  INTERVIEWED,
  CHARGED,
  MOVED,
  RELEASED
}
