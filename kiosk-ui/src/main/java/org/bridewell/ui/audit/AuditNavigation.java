package org.bridewell.ui.audit;

/// The way to the auditor's page.
public final class AuditNavigation {
  /// The path of the trail.
  public static final String TRAIL = "audit";

  private AuditNavigation() {}
}
