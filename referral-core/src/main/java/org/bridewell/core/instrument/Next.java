package org.bridewell.core.instrument;

import org.bridewell.core.shared.InstrumentId;

/// A step of the pathway: a result in this band leads on to that instrument.
public record Next(String band, InstrumentId instrument) {}
