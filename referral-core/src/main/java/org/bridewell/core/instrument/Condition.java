package org.bridewell.core.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.bridewell.core.shared.ItemId;

/// The closed vocabulary in which skips, raises, flags and tables say when they hold. Unknown
/// answers never hold.
public sealed interface Condition {

  /// The items it looks at.
  List<ItemId> items();

  /// The answer to one item is one of these options.
  record OptionIs(ItemId item, List<String> options) implements Condition {
    public OptionIs {
      options = List.copyOf(options);
    }

    @Override
    public List<ItemId> items() {
      return List.of(item);
    }
  }

  /// At least one of the items has that many points or more.
  record AnyAtLeast(List<ItemId> items, int points) implements Condition {
    public AnyAtLeast {
      items = List.copyOf(items);
    }
  }

  /// The items have that many points or more together, whatever is still missing.
  record SubtotalAtLeast(List<ItemId> items, int points) implements Condition {
    public SubtotalAtLeast {
      items = List.copyOf(items);
    }
  }

  /// All the items are known, and have exactly that many points together.
  record SubtotalIs(List<ItemId> items, int points) implements Condition {
    public SubtotalIs {
      items = List.copyOf(items);
    }
  }

  /// The number measured is that or less.
  record NumberAtMost(ItemId item, BigDecimal value) implements Condition {
    @Override
    public List<ItemId> items() {
      return List.of(item);
    }
  }

  /// The number measured is that or more.
  record NumberAtLeast(ItemId item, BigDecimal value) implements Condition {
    @Override
    public List<ItemId> items() {
      return List.of(item);
    }
  }

  /// Each of these holds.
  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public List<ItemId> items() {
      return itemsOf(of);
    }
  }

  /// At least one of these holds.
  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }

    @Override
    public List<ItemId> items() {
      return itemsOf(of);
    }
  }

  private static List<ItemId> itemsOf(List<Condition> parts) {
    return parts.stream().flatMap(part -> part.items().stream()).distinct().toList();
  }
}
