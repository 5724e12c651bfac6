package org.bridewell.db.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.SittingPath;
import org.bridewell.core.shared.ItemId;

/// The product's way through a screening, worked out once for each set of answers that decides it:
/// thousands of sittings share a few hundred ways.
final class Paths {
  private final List<Instrument> plan;
  private final Set<ItemId> deciding = new HashSet<>();
  private final Map<Map<ItemId, Response>, SittingPath> ways = new HashMap<>();

  Paths(List<Instrument> plan) {
    this.plan = plan;
    for (var instrument : plan) {
      instrument.skips().forEach(skip -> deciding.addAll(skip.when().items()));
      if (!instrument.next().isEmpty()) {
        instrument.items().stream().map(Item::id).forEach(deciding::add);
      }
    }
  }

  /// The question after these answers; empty when the sitting can be completed.
  Optional<SittingPath.Step> next(Map<ItemId, Response> answers) {
    return way(answers).steps().stream()
        .filter(step -> !answers.containsKey(step.item().id()))
        .findFirst();
  }

  /// The instruments that these answers reach.
  List<Instrument> reached(Map<ItemId, Response> answers) {
    return way(answers).reached();
  }

  private SittingPath way(Map<ItemId, Response> answers) {
    var decided = new HashMap<ItemId, Response>(answers);
    decided.keySet().retainAll(deciding);
    return ways.computeIfAbsent(Map.copyOf(decided), known -> SittingPath.of(plan, known));
  }
}
