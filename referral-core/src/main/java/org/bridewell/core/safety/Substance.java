package org.bridewell.core.safety;

/// What somebody can go into withdrawal from, each asked by its name (HZ-12).
public enum Substance {
  ALCOHOL,
  OPIOIDS,
  BENZODIAZEPINES,
  GHB_GBL,
  GABAPENTINOIDS
}
