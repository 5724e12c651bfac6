package org.bridewell.core.instrument;

import java.util.Set;

/// Something to notice beside the band, on one answer or a few. It never changes the band, and it
/// fires on what is known, also when answers are missing.
public record Flag(
    String code, String title, String meaning, String source, Condition when, Set<Action> actions) {

  public Flag {
    actions = Set.copyOf(actions);
  }
}
