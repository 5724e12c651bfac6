package org.bridewell.core.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.bridewell.core.shared.ItemId;

/// Finds where a definition contradicts itself, though each of its parts can be read.
final class DefinitionCheck {

  private final String file;
  private final Instrument instrument;
  private final List<Fault> faults = new ArrayList<>();

  private DefinitionCheck(String file, Instrument instrument) {
    this.file = file;
    this.instrument = instrument;
  }

  static List<Fault> faults(String file, Instrument instrument) {
    var check = new DefinitionCheck(file, instrument);
    check.items();
    check.skips();
    check.bands();
    check.flags();
    check.next();
    check.applicability();
    return List.copyOf(check.faults);
  }

  private void items() {
    if (instrument.items().isEmpty()) {
      fault("items", "an instrument needs at least one item");
    }
    distinct("items", instrument.items(), Item::id);
    for (int i = 0; i < instrument.items().size(); i++) {
      Item item = instrument.items().get(i);
      String place = "items[" + i + "]";
      options(place, item.options());
      item.variants()
          .ifPresent(
              variants ->
                  distinct(place + ".variants.list", variants.list(), Variants.Variant::value));
    }
  }

  private void options(String place, List<Option> options) {
    if (options.size() < 2) {
      fault(place + ".options", "an item needs at least two options");
    }
    distinct(place + ".options", options, Option::code);
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).points() < 0) {
        fault(place + ".options[" + i + "].points", "must not be negative");
      }
    }
  }

  private void skips() {
    for (int i = 0; i < instrument.skips().size(); i++) {
      Skip skip = instrument.skips().get(i);
      String place = "skips[" + i + "]";
      condition(place + ".when", skip.when());
      if (skip.goTo().isPresent() && instrument.item(skip.goTo().get()).isEmpty()) {
        fault(place + ".goTo", "no item «" + skip.goTo().get().value() + "»");
      } else if (skip.goTo().isPresent()
          && instrument.position(skip.goTo().get()) <= instrument.lastOf(skip.when())) {
        fault(place + ".goTo", "a skip must not point backwards");
      } else if (instrument.leftOutBy(skip).isEmpty()) {
        fault(place, "leaves out no item");
      }
    }
  }

  private void bands() {
    List<Band> bands = instrument.bands();
    if (bands.isEmpty()) {
      fault("bands", "an instrument needs at least one band");
      return;
    }
    distinct("bands", bands, Band::code);
    int expected = instrument.lowest();
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      if (band.to() < band.from()) {
        fault("bands[" + i + "]", "ends before it begins");
      } else if (band.from() > expected) {
        fault("bands[" + i + "]", gap(expected, band.from() - 1));
      } else if (band.from() < expected) {
        fault("bands[" + i + "]", i == 0 ? below(expected) : "overlaps the band before it");
      }
      expected = band.to() + 1;
    }
    if (expected <= instrument.highest()) {
      fault("bands[" + (bands.size() - 1) + "]", gap(expected, instrument.highest()));
    } else if (expected > instrument.highest() + 1) {
      fault(
          "bands[" + (bands.size() - 1) + "]",
          "goes above the highest total, " + instrument.highest());
    }
  }

  private static String gap(int from, int to) {
    return "no band holds " + (from == to ? "" + from : from + " to " + to);
  }

  private static String below(int lowest) {
    return "begins below the lowest total, " + lowest;
  }

  private void flags() {
    distinct("flags", instrument.flags(), Flag::code);
    for (int i = 0; i < instrument.flags().size(); i++) {
      condition("flags[" + i + "].when", instrument.flags().get(i).when());
    }
  }

  private void next() {
    for (int i = 0; i < instrument.next().size(); i++) {
      String band = instrument.next().get(i).band();
      if (instrument.bands().stream().noneMatch(each -> each.code().equals(band))) {
        fault("next[" + i + "].band", "no band «" + band + "»");
      }
    }
  }

  private void applicability() {
    limits("applicability.exclusions", instrument.applicability().exclusions());
    limits("applicability.cautions", instrument.applicability().cautions());
  }

  private void limits(String place, List<Applicability.Limit> limits) {
    distinct(place, limits, Applicability.Limit::code);
    for (int i = 0; i < limits.size(); i++) {
      Applicability.Limit limit = limits.get(i);
      boolean aged = limit.fromAge().isPresent() || limit.toAge().isPresent();
      if (!aged && !limit.pregnant() && !limit.intoxicated()) {
        fault(place + "[" + i + "]", "names no circumstance, so it would always apply");
      } else if (limit.fromAge().orElse(0) > limit.toAge().orElse(Integer.MAX_VALUE)) {
        fault(place + "[" + i + "]", "ends before it begins");
      }
    }
  }

  private void condition(String place, Condition condition) {
    if (condition.items().isEmpty()) {
      fault(place + ".items", "looks at no item");
    }
    for (ItemId item : condition.items()) {
      if (instrument.item(item).isEmpty()) {
        fault(place, "no item «" + item.value() + "»");
      }
    }
    switch (condition) {
      case Condition.OptionIs(ItemId id, List<String> codes) -> optionsOf(place, id, codes);
      case Condition.AnyAtLeast(var items, int points) ->
          reachable(place, points, items.stream().mapToInt(this::highest).max().orElse(0));
      case Condition.SubtotalAtLeast(var items, int points) ->
          reachable(place, points, items.stream().mapToInt(this::highest).sum());
      case Condition.SubtotalIs(var items, int points) ->
          reachable(place, points, items.stream().mapToInt(this::highest).sum());
    }
  }

  private void optionsOf(String place, ItemId id, List<String> codes) {
    if (codes.isEmpty()) {
      fault(place + ".options", "names no option");
    }
    instrument
        .item(id)
        .ifPresent(
            item -> {
              for (String code : codes) {
                if (item.option(code).isEmpty()) {
                  fault(place + ".options", "no option «" + code + "»");
                }
              }
            });
  }

  private int highest(ItemId item) {
    return instrument.item(item).map(Item::highest).orElse(0);
  }

  private void reachable(String place, int points, int highest) {
    if (points < 0 || points > highest) {
      fault(place + ".points", "can never hold: the items give 0 to " + highest);
    }
  }

  private <T> void distinct(String place, List<T> things, Function<T, Object> key) {
    var seen = new HashSet<Object>();
    for (int i = 0; i < things.size(); i++) {
      if (!seen.add(key.apply(things.get(i)))) {
        fault(place + "[" + i + "]", "stands here a second time");
      }
    }
  }

  private void fault(String place, String reason) {
    faults.add(new Fault(file, place, reason));
  }
}
