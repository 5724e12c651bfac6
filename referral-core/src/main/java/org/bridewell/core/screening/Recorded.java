package org.bridewell.core.screening;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.Redacted;

/// What counts for an item: the response, in which revision, by whom and when.
///
/// @param response empty when an earlier answer was changed and took this one with it; the item is
///   then as if it had never been asked, and its history stays
public record Recorded(
    Optional<Response> response, int revision, String answeredBy, Instant answeredAt)
    implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
