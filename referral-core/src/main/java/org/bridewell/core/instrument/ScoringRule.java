package org.bridewell.core.instrument;

/// How answers become a total: a closed vocabulary, no expression language.
public sealed interface ScoringRule {

  /// The points of all items added up.
  record Sum() implements ScoringRule {}
}
