package org.bridewell.core.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.shared.InstrumentId;

/// What an instrument came to when the same person answered it before, as it was kept then.
///
/// @param total empty when it was not finished
/// @param band its code, in that version of the instrument
public record Earlier(
    InstrumentId instrument,
    String version,
    Instant completedAt,
    OptionalInt total,
    OptionalInt lowest,
    OptionalInt highest,
    Optional<String> band) {}
