package org.bridewell.core.custody;

import java.util.List;
import org.bridewell.core.shared.Redacted;

/// Where somebody is, where they can go, and where they were.
///
/// @param freeCells cells of the suite that are nobody's, in order
/// @param moves the newest first
public record MoveSheet(Detention detention, List<String> freeCells, List<Move> moves)
    implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
