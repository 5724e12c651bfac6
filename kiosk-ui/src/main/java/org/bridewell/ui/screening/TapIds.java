package org.bridewell.ui.screening;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.ItemId;

/// Gives each tap its id: the same answer to the same item, on the same revision, is the same tap,
/// so that a double tap or a message sent twice is saved once.
final class TapIds implements Serializable {
  private static final long serialVersionUID = 1;

  private record Key(ItemId item, Response response, int basedOn) {}

  private final transient Map<Key, AnswerId> ids = new HashMap<>();

  AnswerId of(ItemId item, Response response, int basedOn) {
    return ids.computeIfAbsent(new Key(item, response, basedOn), _ -> AnswerId.next());
  }
}
