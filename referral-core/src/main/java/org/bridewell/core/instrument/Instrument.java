package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// One published version of a questionnaire: what is asked, how it is scored, what a score means.
///
/// A version never changes once published; a correction is a new version. Instances come from
/// [InstrumentLoader], which refuses definitions that contradict themselves.
public record Instrument(
    InstrumentId id,
    String version,
    String title,
    String shortTitle,
    Topic topic,
    String source,
    String licence,
    boolean reviewed,
    Applicability applicability,
    List<Item> items,
    List<Skip> skips,
    ScoringRule scoring,
    List<Band> bands,
    List<Flag> flags,
    List<Next> next,
    List<Conflict> conflicts) {

  public Instrument {
    items = List.copyOf(items);
    skips = List.copyOf(skips);
    bands = List.copyOf(bands);
    flags = List.copyOf(flags);
    next = List.copyOf(next);
    conflicts = List.copyOf(conflicts);
  }

  /// The item of that id, empty when this instrument does not ask it.
  public Optional<Item> item(ItemId item) {
    return items.stream().filter(each -> each.id().equals(item)).findFirst();
  }

  /// Where an item stands, from 0; -1 when this instrument does not ask it.
  public int position(ItemId item) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(item)) {
        return i;
      }
    }
    return -1;
  }

  /// The band that holds a total. The loader made sure that every possible total has one.
  public Band band(int total) {
    return bands.stream()
        .filter(band -> band.holds(total))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no band for this total"));
  }

  /// The items that a skip leaves out: after the last item it looks at, up to where it goes.
  public List<Item> leftOutBy(Skip skip) {
    int from = lastOf(skip.when()) + 1;
    int to = skip.goTo().map(this::position).orElse(items.size());
    return from < to ? items.subList(from, to) : List.of();
  }

  /// The position of the last item that a condition looks at.
  public int lastOf(Condition condition) {
    return condition.items().stream().mapToInt(this::position).max().orElse(-1);
  }

  /// The lowest total that any complete set of answers can have.
  public int lowest() {
    return switch (scoring) {
      case ScoringRule.Sum() -> items.stream().mapToInt(this::lowestOf).sum();
    };
  }

  /// The highest total that the options add up to.
  public int highest() {
    return switch (scoring) {
      case ScoringRule.Sum() -> items.stream().mapToInt(Item::highest).sum();
    };
  }

  /// The instruments to go on to from a band: a short screen leads to a long one.
  public List<InstrumentId> nextAfter(Band band) {
    return next.stream()
        .filter(each -> each.band().equals(band.code()))
        .map(Next::instrument)
        .toList();
  }

  private int lowestOf(Item item) {
    boolean skippable = skips.stream().anyMatch(skip -> leftOutBy(skip).contains(item));
    return skippable ? 0 : item.lowest();
  }
}
