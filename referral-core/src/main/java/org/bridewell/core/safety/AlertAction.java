package org.bridewell.core.safety;

/// What the officer who acknowledges an alert will do.
public enum AlertAction {
  AMBULANCE,
  CLINICIAN,
  OBSERVE,
  NOTED
}
