package org.bridewell.core.custody;

/// Why somebody was arrested, as a group only.
public enum OffenceGroup {
  VIOLENCE,
  DISORDER,
  DOMESTIC,
  SEXUAL,
  ROBBERY,
  BURGLARY,
  THEFT,
  CRIMINAL_DAMAGE,
  DRUGS,
  DRIVING,
  OTHER
}
