package org.bridewell.core.observation;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.observation.BodyMark.TakenBack;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MarkId;

/// The marks of the body maps.
public interface BodyMarks {
  /// Keeps a mark.
  ///
  /// @return false when this mark was kept before: a double tap
  boolean keep(BodyMark mark);

  /// The marks of a stay in the order in which they were recorded, also those taken back.
  List<BodyMark> of(DetentionId detention);

  /// Takes a mark back, once.
  void takeBack(MarkId id, DetentionId detention, TakenBack why, AccountId by, Instant at);
}
