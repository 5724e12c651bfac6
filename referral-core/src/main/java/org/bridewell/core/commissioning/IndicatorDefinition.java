package org.bridewell.core.commissioning;

import java.util.Optional;

/// One indicator as it was agreed: data with a version, like the instruments.
///
/// @param code what it is cited by
/// @param definition what is counted, out of whom, with the cohort that it takes
/// @param owner who answers for it
/// @param cadence how often it is reported
/// @param target empty where none was agreed
/// @param remark what else a reader has to know; may be empty
public record IndicatorDefinition(
    String code,
    Section section,
    String title,
    String definition,
    String owner,
    Cadence cadence,
    Source source,
    Optional<Target> target,
    String remark) {

  /// The parts of the sheet, in their order.
  public enum Section {
    CAPTURE,
    ALCOHOL,
    CONTINUITY,
    OFFENDING
  }

  /// How often it is reported.
  public enum Cadence {
    MONTHLY,
    QUARTERLY,
    YEARLY
  }

  /// Where its numbers come from.
  public sealed interface Source {
    /// A share of two counts of ours.
    record Counts(Measure numerator, Measure denominator) implements Source {}

    /// Somebody else's numbers, which are not here.
    ///
    /// @param missing why not
    record Elsewhere(String missing) implements Source {}
  }

  /// What is aimed at, in whole percent.
  ///
  /// @param green from here it is on track
  /// @param amber from here it is to be watched; beyond, off track
  public record Target(int green, int amber, Better better) {
    /// Which way is good.
    public enum Better {
      HIGHER,
      LOWER
    }

    public Target {
      boolean inOrder =
          switch (better) {
            case HIGHER -> amber < green;
            case LOWER -> amber > green;
          };
      if (!inOrder) {
        throw new IllegalArgumentException("the limit for watching is on the wrong side");
      }
    }

    /// Where a share stands.
    IndicatorState judge(int percent) {
      boolean green = reaches(percent, this.green);
      boolean amber = reaches(percent, this.amber);
      return green
          ? IndicatorState.ON_TRACK
          : amber ? IndicatorState.WATCH : IndicatorState.OFF_TRACK;
    }

    private boolean reaches(int percent, int limit) {
      return switch (better) {
        case HIGHER -> percent >= limit;
        case LOWER -> percent <= limit;
      };
    }
  }
}
