package org.bridewell.core.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.Redacted;

/// A sitting with its answers and the way through it, as read in one transaction.
public record SittingView(Sitting sitting, List<Instrument> plan, Map<ItemId, Recorded> responses)
    implements Redacted {

  public SittingView {
    plan = List.copyOf(plan);
    responses = Map.copyOf(responses);
  }

  /// The way through it.
  public SittingPath path() {
    return SittingPath.of(plan, plainResponses());
  }

  /// The responses without who and when; items that were withdrawn are left out.
  public Map<ItemId, Response> plainResponses() {
    var plain = new HashMap<ItemId, Response>();
    responses.forEach((item, recorded) -> recorded.response().ifPresent(r -> plain.put(item, r)));
    return Map.copyOf(plain);
  }

  /// The revision that a screen shows of an item; 0 when there is none.
  public int revision(ItemId item) {
    var recorded = responses.get(item);
    return recorded == null ? 0 : recorded.revision();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
