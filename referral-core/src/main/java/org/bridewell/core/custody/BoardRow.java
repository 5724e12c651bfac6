package org.bridewell.core.custody;

import org.bridewell.core.shared.Redacted;

/// One person on the suite board, and what is due.
///
/// @param similarName somebody else on the board has nearly the same family name (HZ-22)
public record BoardRow(BoardFacts facts, Due due, boolean similarName) implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
