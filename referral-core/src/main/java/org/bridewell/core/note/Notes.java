package org.bridewell.core.note;

import java.util.List;
import org.bridewell.core.shared.DetentionId;

/// Clinical notes as they are kept: added, never changed.
public interface Notes {
  /// Keeps a note.
  ///
  /// @return false when this one was kept before: a double tap
  boolean add(Note note);

  /// The notes of a stay, the newest first.
  List<Note> of(DetentionId detention);
}
