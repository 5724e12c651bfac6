package org.bridewell.core.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The answers to an instrument as far as they are known, by the places of its items and options.
public interface AnswersSoFar {

  /// No option was chosen.
  int NONE = -1;

  /// The points are not known. Known ones are never negative.
  int UNKNOWN = -1;

  /// True when there is an answer, an option or a number.
  boolean answered(int item);

  /// The place of the option that was chosen, or [#NONE].
  int option(int item);

  /// The number that was measured, if one was.
  @Nullable BigDecimal number(int item);

  /// True when a skip rule leaves the item out, answered or not.
  boolean leftOut(int item);

  /// Points of an item: as answered, or 0 where it is left out; [#UNKNOWN] when it is missing, or
  /// when which table gives them is not known.
  int points(int item);
}
