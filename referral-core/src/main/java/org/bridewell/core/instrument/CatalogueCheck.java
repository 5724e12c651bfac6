package org.bridewell.core.instrument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// Finds where definitions contradict each other.
final class CatalogueCheck {

  private CatalogueCheck() {}

  /// @param byFile every definition by its file's name
  /// @param current the definitions in use
  static List<Fault> faults(SequencedMap<String, Instrument> byFile, List<Instrument> current) {
    var faults = new ArrayList<Fault>();
    Map<ItemId, Item> known = new HashMap<>();
    byFile.forEach(
        (file, instrument) -> {
          if (!file.equals(instrument.id().value() + "/" + instrument.version() + ".json")) {
            faults.add(new Fault(file, "id", "id and version do not match the file's name"));
          }
          faults.addAll(sharedItems(file, instrument, known));
          faults.addAll(nextSteps(file, instrument, current));
        });
    if (faults.isEmpty()) {
      faults.addAll(circles(byFile, current));
    }
    return faults;
  }

  /// An item id means one question: an answer given in one instrument counts in the other.
  private static List<Fault> sharedItems(
      String file, Instrument instrument, Map<ItemId, Item> known) {
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < instrument.items().size(); i++) {
      Item item = instrument.items().get(i);
      Item before = known.putIfAbsent(item.id(), item);
      if (before != null && !before.asksTheSame(item)) {
        faults.add(
            new Fault(
                file,
                "items[" + i + "]",
                "«" + item.id().value() + "» is another question elsewhere in the catalogue"));
      }
    }
    return faults;
  }

  private static List<Fault> nextSteps(
      String file, Instrument instrument, List<Instrument> current) {
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < instrument.next().size(); i++) {
      var target = instrument.next().get(i).instrument();
      if (current.stream().noneMatch(each -> each.id().equals(target))) {
        faults.add(
            new Fault(
                file, "next[" + i + "].instrument", "no instrument «" + target.value() + "»"));
      }
    }
    return faults;
  }

  /// A pathway ends: no instrument leads back to itself.
  private static List<Fault> circles(
      SequencedMap<String, Instrument> byFile, List<Instrument> current) {
    Map<InstrumentId, Instrument> inUse = new HashMap<>();
    current.forEach(each -> inUse.put(each.id(), each));
    var faults = new ArrayList<Fault>();
    byFile.forEach(
        (file, instrument) -> {
          if (current.contains(instrument) && leadsTo(instrument.id(), instrument, inUse)) {
            faults.add(new Fault(file, "next", "leads back to this instrument in a circle"));
          }
        });
    return faults;
  }

  private static boolean leadsTo(
      InstrumentId goal, Instrument start, Map<InstrumentId, Instrument> inUse) {
    var seen = new HashSet<InstrumentId>();
    var open = new ArrayDeque<Instrument>(List.of(start));
    while (!open.isEmpty()) {
      for (Next next : open.remove().next()) {
        if (next.instrument().equals(goal)) {
          return true;
        }
        var target = inUse.get(next.instrument());
        if (target != null && seen.add(next.instrument())) {
          open.add(target);
        }
      }
    }
    return false;
  }
}
