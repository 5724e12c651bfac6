package org.bridewell.core.screening;

import org.bridewell.core.shared.InstrumentId;

/// An instrument of a sitting's plan, in the version and language that the sitting keeps for good.
///
/// The version says in which text each answer was asked, for every text of a version is in its file
/// (HZ-37).
///
/// @param language the published language in which it is asked, as `en`
public record PlannedInstrument(InstrumentId id, String version, String language) {}
