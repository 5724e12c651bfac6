package org.bridewell.core.safety;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;

/// An alert that nobody has acknowledged, as every terminal of the suite shows it, also one where
/// nobody is signed in: where to go and what to do, never who or why.
///
/// @param inspector the number to ring, once it has come that far
public record Alarm(
    DetentionId detention,
    String cell,
    AlertLevel level,
    Instant raisedAt,
    boolean everyOfficerTold,
    Optional<String> inspector) {}
