package org.bridewell.core.plan;

import org.bridewell.core.shared.DetentionId;

/// Whether the questions of a stay found drinking from which withdrawal may still come, whatever a
/// check has shown since: a first clean look closes nothing (HZ-12, HZ-13).
@FunctionalInterface
public interface WithdrawalRisk {
  boolean isIn(DetentionId stay);
}
