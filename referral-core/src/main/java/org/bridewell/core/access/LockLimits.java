package org.bridewell.core.access;

import java.time.Duration;
import java.util.Map;
import org.bridewell.core.shared.SuiteId;

/// How long pages of a suite may stand without a touch, where it differs from the usual.
public interface LockLimits {
  /// The limits that a suite has set.
  Map<PageKind, Duration> of(SuiteId suite);

  /// Sets one, or sets it anew.
  void set(SuiteId suite, PageKind kind, Duration limit);
}
