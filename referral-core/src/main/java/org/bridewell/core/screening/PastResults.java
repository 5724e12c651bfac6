package org.bridewell.core.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.custody.CustodyRecordNumber;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;

/// Completed sittings whose result was made with an earlier version of an instrument, as they are
/// kept. They are read and never changed.
public interface PastResults {
  /// Some of them, by rising sitting id.
  ///
  /// @param current the version that is current now; results made with it are left out
  /// @param suite only this suite's; empty for all
  /// @param after only those with a higher id; empty for the first page
  List<Past> before(
      InstrumentId instrument,
      String current,
      Optional<SuiteId> suite,
      Optional<SittingId> after,
      int limit);

  /// Keeps what a clinician decided.
  ///
  /// @return false when somebody decided already
  boolean add(CorrectionReview review);

  /// A sitting of that suite; empty where it is another suite's, or none.
  Optional<PersonId> person(SittingId sitting, Optional<SuiteId> suite);

  /// One past result with the raw answers that it was made from.
  ///
  /// @param version the version it was made with
  /// @param recorded what custody recorded of the person, as on that day
  record Past(
      SittingId sitting,
      PersonId person,
      String suite,
      CustodyRecordNumber number,
      String version,
      Instant completedAt,
      Circumstances recorded,
      Map<ItemId, Response> responses,
      Optional<CorrectionReview> review)
      implements Redacted {

    public Past {
      responses = Map.copyOf(responses);
    }

    @Override
    public String toString() {
      return redacted();
    }
  }
}
