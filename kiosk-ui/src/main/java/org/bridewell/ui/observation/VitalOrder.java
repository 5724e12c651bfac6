package org.bridewell.ui.observation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.shared.ItemId;

/// In which order observations are taken: those of the score one after the other, the rest by
/// group.
final class VitalOrder {
  /// What the score is made of; its scale belongs to the oxygen saturation.
  static final List<ItemId> SCORED =
      ids(
          "news2-respiration",
          "news2-spo2",
          "news2-oxygen",
          "news2-systolic",
          "news2-pulse",
          "news2-consciousness",
          "news2-temperature");

  static final List<ItemId> COMA_SCALE = ids("gcs-eyes", "gcs-verbal", "gcs-motor");

  static final List<ItemId> PUPILS =
      ids("bedside-pupils", "bedside-pupils-react", "bedside-pupil-size");

  static final List<ItemId> PEAK_FLOW = ids("bedside-peak-flow", "bedside-peak-flow-best");

  /// No item of an instrument: it has a store of its own, for every page that takes it.
  static final ItemId GLUCOSE = new ItemId("glucose");

  static final List<ItemId> PREGNANCY = List.of(Vitals.PREGNANCY);

  private static final List<List<ItemId>> GROUPS =
      List.of(SCORED, List.of(GLUCOSE), COMA_SCALE, PUPILS, PEAK_FLOW, PREGNANCY);

  private VitalOrder() {}

  /// What to take after an item: the rest of its group that has nothing yet, then of the score.
  /// Empty when nothing of these is left.
  static Optional<ItemId> after(ItemId item, Optional<Round> round) {
    var group = GROUPS.stream().filter(each -> each.contains(item)).findFirst().orElse(SCORED);
    var rest = group.subList(group.indexOf(item) + 1, group.size());
    return Stream.of(rest, SCORED)
        .flatMap(List::stream)
        .filter(each -> !each.equals(item))
        .filter(each -> round.flatMap(r -> r.found(each)).isEmpty())
        .findFirst();
  }

  private static List<ItemId> ids(String... ids) {
    return Stream.of(ids).map(ItemId::new).toList();
  }
}
