package org.bridewell.core.commissioning;

/// An exact number of people. It goes in and is never read again outside this package: what comes
/// out is a [ProtectedCount].
public final class PeopleCount {
  static final PeopleCount NONE = new PeopleCount(0);
  private final int exact;

  private PeopleCount(int exact) {
    this.exact = exact;
  }

  /// @throws IllegalArgumentException below 0
  public static PeopleCount of(int exact) {
    if (exact < 0) {
      throw new IllegalArgumentException("a count of people is 0 or more");
    }
    return new PeopleCount(exact);
  }

  int exact() {
    return exact;
  }

  /// Shows nothing: an exact count in a log would be a disclosure.
  @Override
  public String toString() {
    return "PeopleCount[not shown]";
  }
}
