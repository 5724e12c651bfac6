package org.bridewell.core.audit;

import java.util.Optional;

/// A place that a seal covers, with what stands there now; empty when the entry is gone.
public record SealedEntry(long seal, Optional<SignedEntry> stored) {}
