package org.bridewell.core.consent;

import java.time.Instant;

/// Whether the person can decide now: all four, or it is asked again later (Mental Capacity Act
/// 2005 s3). Drink can take capacity away for hours; it never means "never".
///
/// @param identityChecked name and date of birth were said by the person, or read (HZ-22)
public record Capacity(
    boolean understands,
    boolean retains,
    boolean weighs,
    boolean communicates,
    boolean identityChecked,
    Instant assessedAt) {

  public boolean present() {
    return understands && retains && weighs && communicates;
  }
}
