package org.bridewell.core.commissioning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which report reads what: the whole table.
public enum Report {
  NEEDS_ASSESSMENT(EnumSet.of(Family.NEEDS, Family.NUMBER_OF_NEEDS, Family.WAITS, Family.CARE)),
  INDICATORS(EnumSet.of(Family.NEEDS, Family.WAITS, Family.CARE, Family.OUTCOMES)),
  /// What is frozen: everything, for numbers that are published apart can still be laid together.
  RELEASE(EnumSet.allOf(Family.class));

  private final Set<Family> families;

  Report(Set<Family> families) {
    this.families = families;
  }

  /// The families whose counts it reads.
  public Set<Family> families() {
    return EnumSet.copyOf(families);
  }

  /// The measures that stand in it, in their order.
  public List<Measure> measures() {
    return Stream.of(Measure.values()).filter(this::reads).toList();
  }

  /// Whether a number of this measure may stand in it.
  public boolean reads(Measure measure) {
    return families.contains(measure.family());
  }
}
