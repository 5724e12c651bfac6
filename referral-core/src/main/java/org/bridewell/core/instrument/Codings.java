package org.bridewell.core.instrument;

import java.util.Optional;

/// The codes of an instrument as a whole: of its questions together, and of its total.
public record Codings(Optional<Coding> panel, Optional<Coding> total) {

  /// No code was verified.
  public static final Codings NONE = new Codings(Optional.empty(), Optional.empty());
}
