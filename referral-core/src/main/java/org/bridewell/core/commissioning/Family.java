package org.bridewell.core.commissioning;

/// What is counted together, each family in a table of its own: month, area and measure. A report
/// reads the families that it needs and no other ([Report]).
public enum Family {
  /// Who came, who was screened, and what they needed.
  NEEDS,
  /// How many kinds of need one person had.
  NUMBER_OF_NEEDS,
  /// How long people waited to be seen.
  WAITS,
  /// What was offered, what came of it, and appropriate adults.
  CARE,
  /// What had become of people when the time allowed for it was over.
  OUTCOMES
}
