package org.bridewell.core.scoring;

/// What was recorded for one item. Only [Answered] has points: the others are missing, never zero.
public sealed interface Response {

  /// The detainee chose that option of the item.
  record Answered(String optionCode) implements Response {}

  /// The detainee was asked and would not say.
  record Refused() implements Response {}

  /// The detainee was asked, or was to be asked, and could not answer.
  record Unable(Reason reason) implements Response {}

  /// The nurse went past it.
  record NotAsked() implements Response {}

  /// Why someone could not answer. A closed list, so that no free text is kept with an answer.
  enum Reason {
    INTOXICATED,
    UNWELL,
    DISTRESSED,
    ASLEEP,
    DID_NOT_UNDERSTAND,
    NO_INTERPRETER,
    DOES_NOT_KNOW,
    OTHER
  }
}
