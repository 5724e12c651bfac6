package org.bridewell.core.custody;

import java.time.Instant;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Redacted;

/// One step of where somebody was: into another cell, away from it, or back.
///
/// @param fromCell the cell before, the same as `cell` where only the place changed
/// @param byName the name of who moved them, as it is read
public record Move(
    Whereabouts.Where where, String fromCell, String cell, AccountId by, String byName, Instant at)
    implements Redacted {

  /// Whether the cell is another one than before.
  public boolean isCellChanged() {
    return !fromCell.equals(cell);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
