package org.bridewell.core.screening;

import java.util.Optional;
import org.bridewell.core.shared.InstrumentId;

/// An instrument of a sitting's plan, in the version and language that the sitting keeps for good.
///
/// The version says in which text each answer was asked, for every text of a version is in its file
/// (HZ-37).
///
/// @param language the published language in which it is asked, as `en`
/// @param section where it is asked from the start; empty when only another instrument leads to it
public record PlannedInstrument(
    InstrumentId id, String version, String language, Optional<String> section) {

  /// One that another instrument may lead to.
  public PlannedInstrument(InstrumentId id, String version, String language) {
    this(id, version, language, Optional.empty());
  }
}
