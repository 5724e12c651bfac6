package org.bridewell.core.safety;

/// Whether somebody ever had a fit or delirium on stopping.
public enum PastTrouble {
  YES,
  NO,
  NOT_KNOWN
}
