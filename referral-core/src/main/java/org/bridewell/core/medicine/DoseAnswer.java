package org.bridewell.core.medicine;

import java.util.List;
import java.util.Optional;

/// What became of a dose that was to be recorded.
public sealed interface DoseAnswer {
  /// It is on the record.
  record Recorded(Dose dose) implements DoseAnswer {}

  /// Nothing was recorded, and this is why; what was found before it has alerted all the same.
  ///
  /// @param last the dose that was given last, when there is one
  record Stopped(List<DoseStop> stops, Optional<Dose> last) implements DoseAnswer {
    public Stopped {
      stops = List.copyOf(stops);
    }
  }
}
