package org.bridewell.core.instrument;

/// What an instrument is about, for grouping and for the heading above its questions.
public enum Topic {
  ALCOHOL,
  DRUGS,
  MENTAL_HEALTH,
  SAFETY,
  PHYSICAL_HEALTH,
  NEURODIVERSITY,
  SOCIAL
}
