package org.bridewell.core.custody;

/// Whether alcohol is thought to have caused the offence (scrutiny report ¶157).
public enum AlcoholCausal {
  YES,
  NO,
  NOT_KNOWN
}
