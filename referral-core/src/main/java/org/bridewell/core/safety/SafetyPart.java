package org.bridewell.core.safety;

/// The parts of the safety questions, in their order: what can be seen, what is asked, and what was
/// drunk or used.
public enum SafetyPart {
  LOOK,
  ASK,
  DRINK_AND_DRUGS
}
