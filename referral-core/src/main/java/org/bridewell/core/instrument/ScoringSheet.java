package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.ItemId;

/// What scoring reads of an instrument at every tap: items, options and conditions by their places,
/// so that nothing is looked up by name.
///
/// It says nothing that the instrument's other parts do not say, so it never makes two of them
/// differ.
public final class ScoringSheet {

  /// When it holds, the items from one place up to, not including, another are left out.
  public record LeftOut(Truth when, int from, int to) {}

  /// When it holds, the band is at least the one at that place.
  public record Lift(Truth when, int band) {}

  private final ItemId[] ids;
  private final String[][] codes;
  private final int[][] points;
  private final boolean[] scored;
  private final boolean[] optional;
  private final Truth[][] tables;
  private final List<LeftOut> skips;
  private final List<Truth> gates;
  private final List<Lift> lifts;
  private final List<Truth> flags;

  /// @param skips in the order in which they are looked at
  ScoringSheet(
      ItemList items,
      Applicability applicability,
      List<Skip> skips,
      List<Band> bands,
      List<Raise> raises,
      List<Flag> flags) {
    int size = items.size();
    this.ids = items.stream().map(Item::id).toArray(ItemId[]::new);
    this.codes = new String[size][];
    this.points = new int[size][];
    this.scored = new boolean[size];
    this.optional = new boolean[size];
    this.tables = new Truth[size][];
    for (int i = 0; i < size; i++) {
      Item item = items.get(i);
      codes[i] = item.options().stream().map(Option::code).toArray(String[]::new);
      points[i] = item.options().stream().mapToInt(Option::points).toArray();
      scored[i] = item.scored();
      optional[i] = item.optional();
      tables[i] = tables(item, items);
    }
    this.skips = skips.stream().map(skip -> leftOut(skip, items)).toList();
    this.gates = applicability.gates().stream().map(gate -> Truth.of(gate.when(), items)).toList();
    this.lifts = raises.stream().map(raise -> lift(raise, bands, items)).toList();
    this.flags = flags.stream().map(flag -> Truth.of(flag.when(), items)).toList();
  }

  /// How many items there are.
  public int size() {
    return ids.length;
  }

  /// The id of an item.
  public ItemId id(int item) {
    return ids[item];
  }

  /// The place of the option of that code, or [AnswersSoFar#NONE].
  public int option(int item, String code) {
    String[] known = codes[item];
    for (int i = 0; i < known.length; i++) {
      if (known[i].equals(code)) {
        return i;
      }
    }
    return AnswersSoFar.NONE;
  }

  /// The points of an option.
  public int points(int item, int option) {
    return points[item][option];
  }

  /// True when the item's answer is part of the total.
  public boolean scored(int item) {
    return scored[item];
  }

  /// True when the result is complete without it.
  public boolean optional(int item) {
    return optional[item];
  }

  /// The place of the table that gives the points of a measured item; [AnswersSoFar#NONE] while an
  /// answer that decides it is missing.
  public int table(int item, AnswersSoFar answers) {
    for (int i = 0; i < tables[item].length; i++) {
      Known holds = tables[item][i].of(answers);
      if (holds != Known.NO) {
        return holds == Known.YES ? i : AnswersSoFar.NONE;
      }
    }
    return AnswersSoFar.NONE;
  }

  /// What the skips leave out, a skip after those whose items it looks at.
  public List<LeftOut> skips() {
    return skips;
  }

  /// When the gates are shut, in the order of the gates.
  public List<Truth> gates() {
    return gates;
  }

  /// What raises the band.
  public List<Lift> lifts() {
    return lifts;
  }

  /// When the flags fire, in the order of the flags.
  public List<Truth> flags() {
    return flags;
  }

  private static Truth[] tables(Item item, ItemList items) {
    return item.kind() instanceof ItemKind.Measure measure
        ? measure.tables().stream().map(table -> always(table.when(), items)).toArray(Truth[]::new)
        : new Truth[0];
  }

  private static Truth always(Optional<Condition> when, ItemList items) {
    return when.map(condition -> Truth.of(condition, items)).orElse(_ -> Known.YES);
  }

  private static LeftOut leftOut(Skip skip, ItemList items) {
    return new LeftOut(Truth.of(skip.when(), items), skip.from(items), skip.to(items));
  }

  private static Lift lift(Raise raise, List<Band> bands, ItemList items) {
    int band = bands.stream().map(Band::code).toList().indexOf(raise.band());
    return new Lift(Truth.of(raise.when(), items), band);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScoringSheet;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
