package org.bridewell.core.screening;

import org.bridewell.core.shared.InstrumentId;

/// An instrument of a sitting's plan, in the version that the sitting keeps for good.
public record PlannedInstrument(InstrumentId id, String version) {}
