package org.bridewell.core.nominal;

/// The seven pathways out of offending (National Action Plan 2004; IOM report ¶43), in its order.
public enum Pathway {
  ACCOMMODATION,
  WORK_AND_LEARNING,
  HEALTH,
  DRUGS_AND_ALCOHOL,
  MONEY,
  CHILDREN_AND_FAMILY,
  THINKING_AND_BEHAVIOUR;

  /// True where only need, referral made and attended may ever cross to the hub.
  public boolean behindFirewall() {
    return this == HEALTH || this == DRUGS_AND_ALCOHOL;
  }
}
