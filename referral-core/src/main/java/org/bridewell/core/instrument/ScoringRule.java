package org.bridewell.core.instrument;

import java.util.Optional;

/// How answers become a result: a closed vocabulary, no expression language.
public sealed interface ScoringRule {

  /// The points of all scored items added up.
  record Sum() implements ScoringRule {}

  /// No total: the second band when any scored item has points, else the first. Thoughts of suicide
  /// are not graded; every yes has the same path (NICE NG225).
  record AnyYes() implements ScoringRule {}

  /// Prompts of our own: no total and no band, only flags.
  record Prompts() implements ScoringRule {}

  /// Nothing is asked: a result made elsewhere is typed in. The range is empty when the result is
  /// not a number.
  record Slot(Optional<Totals> totals, int decimals) implements ScoringRule {}
}
