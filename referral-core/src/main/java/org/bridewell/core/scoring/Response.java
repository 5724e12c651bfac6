package org.bridewell.core.scoring;

import java.math.BigDecimal;

/// What was recorded for one item. Only [Answered] and [Measured] are answers: the others are
/// missing, never zero.
public sealed interface Response {

  /// The detainee chose that option of the item.
  record Answered(String optionCode) implements Response {}

  /// That number was measured. Equal numbers are equal however they were written.
  record Measured(BigDecimal value) implements Response {
    public Measured {
      value = value.stripTrailingZeros();
    }
  }

  /// The detainee was asked and would not say.
  record Refused() implements Response {}

  /// The detainee was asked, or was to be asked, and could not answer.
  record Unable(Reason reason) implements Response {}

  /// The nurse went past it.
  record NotAsked() implements Response {}

  /// True when it is an answer to the item's question, whatever the answer.
  default boolean isAnswer() {
    return this instanceof Answered || this instanceof Measured;
  }

  /// Why someone could not answer. A closed list, so that no free text is kept with an answer.
  enum Reason {
    INTOXICATED,
    UNWELL,
    DISTRESSED,
    ASLEEP,
    DID_NOT_UNDERSTAND,
    NO_INTERPRETER,
    DOES_NOT_KNOW,
    COULD_NOT_BE_MEASURED,
    OTHER
  }
}
