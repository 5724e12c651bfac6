package org.bridewell.core.instrument;

import java.util.Optional;

/// One answer that may be chosen, with the points it gives. Points are never negative.
///
/// @param key how the answer is written in a file of vectors, for example `Y` or `SA`
public record Option(String code, String label, int points, String key, Optional<Coding> coding) {}
