package org.bridewell.core.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SuiteId;

/// Transfers between suites, as they are kept.
public interface Transfers {
  /// Sends somebody on: the stay is the next suite's from now on, without a cell, and the transfer
  /// is kept.
  ///
  /// @return false when the stay had changed since this version was read
  /// @throws Detentions.NumberTaken when the next suite has this custody record number
  boolean send(Transfer transfer, int version);

  /// The next suite has the person; nothing happens where nobody is on the way.
  void received(DetentionId detention, AccountId by, Instant at);

  /// The last transfer of a stay.
  Optional<Transfer> last(DetentionId detention);

  /// Whom a suite sent, and nobody has received yet, the longest on the way first.
  List<OnTheWay> outstanding(SuiteId from);
}
