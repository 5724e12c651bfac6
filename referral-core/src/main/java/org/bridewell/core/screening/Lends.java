package org.bridewell.core.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.LendId;

/// Screens in the hands of persons, as they are kept.
public interface Lends {
  void lend(Lend lend);

  /// One that has not ended, its row locked until the transaction ends.
  Optional<Lend> lock(LendId id);

  /// The one of a device that has not ended, its row locked until the transaction ends.
  Optional<Lend> lock(DeviceId device);

  /// Those that have not ended and were not touched since.
  List<Lend> untouchedSince(Instant before);

  void touched(LendId id, Instant at);

  /// The person gave this answer alone.
  void answered(LendId id, AnswerId answer);

  /// A wrong PIN: how many in a row, and until when none is looked at.
  void wrongPin(LendId id, int wrong, Instant until);

  void end(LendId id, Lend.Ended how, Instant at);
}
