package org.bridewell.core.commissioning;

/// A count of people after disclosure control: the only kind that leaves the core.
public sealed interface ProtectedCount {
  /// 0, or a number rounded to 5.
  record Shown(int people) implements ProtectedCount {}

  /// Between 1 and `upTo`; which number, nobody can ask.
  record Hidden(int upTo) implements ProtectedCount {}

  /// Left out, for the group that these people are a part of is itself too small to show. Says
  /// nothing about the number, not even whether it is 0.
  record LeftOut() implements ProtectedCount {}

  /// Not shown, for a hidden number beside it could be worked out from it.
  record Withheld() implements ProtectedCount {}
}
