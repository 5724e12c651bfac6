package org.bridewell.core.screening;

import java.time.Instant;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.Redacted;

/// The answer that counts for an item: what, in which revision, by whom and when.
public record Recorded(Response response, int revision, String answeredBy, Instant answeredAt)
    implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
