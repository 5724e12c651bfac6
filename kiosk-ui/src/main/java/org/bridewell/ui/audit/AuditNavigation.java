package org.bridewell.ui.audit;

import org.bridewell.ui.kit.DeskPage.Tab;

/// The way to the auditor's page.
public final class AuditNavigation {
  /// The path of the trail.
  public static final String TRAIL = "audit";

  private AuditNavigation() {}

  /// The trail as a place in a desk's bar.
  public static Tab tab(boolean current) {
    return Tab.of(TrailWords.TEXTS.get("tab"), AuditView.class, current);
  }
}
