package org.bridewell.core.safety;

/// What is done in an emergency, and stamped with the server's time.
public enum EmergencyMoment {
  CALLED_999,
  RESUSCITATION_STARTED,
  NALOXONE_GIVEN,
  AMBULANCE_HERE
}
