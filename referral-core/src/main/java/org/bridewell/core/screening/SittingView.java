package org.bridewell.core.screening;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /// The responses without who and when.
  public Map<ItemId, Response> plainResponses() {
    return responses.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().response()));
  }

  @Override
  public String toString() {
    return redacted();
  }
}
