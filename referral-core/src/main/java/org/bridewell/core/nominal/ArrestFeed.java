package org.bridewell.core.nominal;

import org.bridewell.core.exchange.EventConsumer;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.DetentionId;

/// Tells the hub when somebody who is a nominal is taken into custody.
///
/// It is an event of the police, not of the health side: it rests on no consent and says nothing of
/// care.
public final class ArrestFeed implements EventConsumer {
  /// Writes a notice, on the side that knows whose stay it is.
  @FunctionalInterface
  public interface Notices {
    /// Keeps a notice under the event's id; nothing happens when the person is no nominal.
    void tell(OutboxEvent event, DetentionId detention);
  }

  private final Notices notices;

  public ArrestFeed(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String name() {
    return "arrests";
  }

  @Override
  public void apply(OutboxEvent event) {
    if (event.kind() == EventKind.DETENTION_BEGAN) {
      notices.tell(event, new DetentionId(event.subject()));
    }
  }
}
