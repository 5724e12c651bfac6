package org.bridewell.core.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds items that cannot be asked or scored as they are written.
final class ItemCheck {

  private final Instrument instrument;
  private final Faults faults;
  private final ConditionCheck conditions;

  ItemCheck(Instrument instrument, Faults faults, ConditionCheck conditions) {
    this.instrument = instrument;
    this.faults = faults;
    this.conditions = conditions;
  }

  void run() {
    List<Item> items = instrument.items();
    boolean slot = instrument.scoring() instanceof ScoringRule.Slot;
    if (slot && !items.isEmpty()) {
      faults.add("items", "a result slot asks nothing");
    } else if (!slot && items.isEmpty()) {
      faults.add("items", "an instrument needs at least one item");
    }
    faults.distinct("items", items, Item::id);
    faults.distinct("items", items, item -> "key " + item.key().toUpperCase(Locale.ROOT));
    for (int i = 0; i < items.size(); i++) {
      item("items[" + i + "]", items.get(i));
    }
    if (needsPoints() && !items.isEmpty() && items.stream().noneMatch(Item::scored)) {
      faults.add("items", "no item is scored");
    }
  }

  private boolean needsPoints() {
    return instrument.scoring() instanceof ScoringRule.Sum
        || instrument.scoring() instanceof ScoringRule.AnyYes;
  }

  private void item(String place, Item item) {
    item.variants()
        .ifPresent(
            variants ->
                faults.distinct(
                    place + ".variants.list", variants.list(), Variants.Variant::value));
    if (item.optional() && item.scored()) {
      faults.add(place + ".optional", "a scored item cannot be left unanswered");
    }
    switch (item.kind()) {
      case ItemKind.Choice(List<Option> options) -> options(place, options);
      case ItemKind.Measure measure -> measure(place, measure);
    }
  }

  private void options(String place, List<Option> options) {
    if (options.size() < 2) {
      faults.add(place + ".options", "an item needs at least two options");
    }
    faults.distinct(place + ".options", options, Option::code);
    faults.distinct(place + ".options", options, o -> o.key().toUpperCase(Locale.ROOT));
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).points() < 0) {
        faults.add(place + ".options[" + i + "].points", "must not be negative");
      }
    }
  }

  private void measure(String place, ItemKind.Measure measure) {
    if (measure.decimals() < 0 || measure.decimals() > 3) {
      faults.add(place + ".number.decimals", "must be 0 to 3");
    }
    if (measure.least().compareTo(measure.most()) >= 0) {
      faults.add(place + ".number", "ends before it begins");
    }
    for (int i = 0; i < measure.tables().size(); i++) {
      PointsTable table = measure.tables().get(i);
      boolean last = i == measure.tables().size() - 1;
      table(place + ".tables[" + i + "]", measure, table);
      if (last == table.when().isPresent()) {
        faults.add(
            place + ".tables[" + i + "]",
            last ? "no table is left when its condition fails" : "hides the tables after it");
      }
    }
  }

  private void table(String place, ItemKind.Measure measure, PointsTable table) {
    table.when().ifPresent(when -> when(place + ".when", when));
    Optional<BigDecimal> before = Optional.empty();
    for (int i = 0; i < table.steps().size(); i++) {
      PointsTable.Step step = table.steps().get(i);
      String at = place + ".steps[" + i + "]";
      boolean last = i == table.steps().size() - 1;
      if (step.points() < 0) {
        faults.add(at + ".points", "must not be negative");
      }
      if (last == step.to().isPresent()) {
        faults.add(at + ".to", last ? "leaves numbers without points" : "is missing");
      }
      if (step.to().isPresent()) {
        edge(at + ".to", measure, before, step.to().get());
        before = step.to();
      }
    }
    if (table.steps().isEmpty()) {
      faults.add(place + ".steps", "leaves numbers without points");
    }
  }

  private void edge(
      String place, ItemKind.Measure measure, Optional<BigDecimal> before, BigDecimal to) {
    if (before.isPresent() && to.compareTo(before.get()) <= 0) {
      faults.add(place, "is not above the step before it");
    } else if (!measure.accepts(to) || to.compareTo(measure.most()) == 0) {
      faults.add(place, "is not a number that can be measured below the highest");
    }
  }

  private void when(String place, Condition when) {
    conditions.check(place, when);
    when.items().stream()
        .flatMap(id -> instrument.item(id).stream())
        .filter(item -> item.kind() instanceof ItemKind.Measure)
        .forEach(item -> faults.add(place, "«" + item.id().value() + "» is itself a number"));
    when.items().stream()
        .flatMap(id -> instrument.item(id).stream())
        .filter(Item::optional)
        .forEach(item -> faults.add(place, "«" + item.id().value() + "» may stay unanswered"));
  }
}
