package org.bridewell.core.exchange;

import java.time.Instant;
import java.util.UUID;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PersonId;

/// One event: it names its subject and carries no data, so that a consumer always reads what is
/// true when it applies the event, and a consent withdrawn in between is seen.
public record OutboxEvent(
    EventId id, EventKind kind, UUID subject, PersonId person, Instant occurredAt) {

  public static OutboxEvent of(EventKind kind, UUID subject, PersonId person, Instant now) {
    return new OutboxEvent(EventId.next(), kind, subject, person, now);
  }
}
