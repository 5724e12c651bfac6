package org.bridewell.core.draft;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.DraftId;

/// The drafts, and the versions that came of them.
public interface Drafts {
  /// Keeps a new draft.
  void add(Draft draft);

  /// Keeps a change, unless somebody else changed it since.
  ///
  /// @param draft with the revision after the one that was read
  /// @return false when it was overtaken: nothing was changed
  boolean change(Draft draft);

  /// The draft of that id.
  Optional<Draft> find(DraftId id);

  /// Every draft, the one changed last first.
  List<Draft> all();

  /// Keeps a published version for good.
  ///
  /// @return false when there is such a version already
  boolean publish(ImportedVersion version);

  /// Every published version, the first first.
  List<ImportedVersion> published();
}
