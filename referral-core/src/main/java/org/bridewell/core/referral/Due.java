package org.bridewell.core.referral;

import java.time.Instant;

/// What a case waits for: a step of the work, or the question how the person does.
public sealed interface Due permits NextStep, Due.Ask {
  Instant dueAt();

  /// To ask how the person does.
  record Ask(CheckPoint point, Instant dueAt) implements Due {}
}
