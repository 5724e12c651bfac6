package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// One published version of a questionnaire: what is asked, how it is scored, what a score means.
///
/// A version never changes once published; a correction is a new version. Instances come from
/// [InstrumentLoader], which refuses definitions that contradict themselves.
///
/// @param skips a skip after those whose items it looks at
/// @param sheet the same, as scoring reads it
public record Instrument(
    InstrumentId id,
    String version,
    String title,
    String shortTitle,
    Topic topic,
    String source,
    String licence,
    boolean reviewed,
    List<String> languages,
    Optional<Permission> permission,
    Codings codings,
    Applicability applicability,
    ItemList items,
    List<Skip> skips,
    ScoringRule scoring,
    List<Band> bands,
    List<Raise> raises,
    List<Flag> flags,
    List<Next> next,
    List<Conflict> conflicts,
    ScoringSheet sheet) {

  public Instrument {
    languages = List.copyOf(languages);
    skips = List.copyOf(skips);
    bands = List.copyOf(bands);
    raises = List.copyOf(raises);
    flags = List.copyOf(flags);
    next = List.copyOf(next);
    conflicts = List.copyOf(conflicts);
  }

  /// The item of that id, empty when this instrument does not ask it.
  public Optional<Item> item(ItemId item) {
    int position = position(item);
    return position < 0 ? Optional.empty() : Optional.of(items.get(position));
  }

  /// Where an item stands, from 0; -1 when this instrument does not ask it.
  public int position(ItemId item) {
    return items.position(item);
  }

  /// The band that holds a total. The loader made sure that every possible total has one.
  public Band band(int total) {
    for (Band band : bands) {
      if (band.holds(total)) {
        return band;
      }
    }
    throw new IllegalArgumentException("no band for this total");
  }

  /// The band of that code, empty when there is none such.
  public Optional<Band> band(String code) {
    return bands.stream().filter(band -> band.code().equals(code)).findFirst();
  }

  /// The items that a skip leaves out: after the last item it looks at, up to where it goes.
  public List<Item> leftOutBy(Skip skip) {
    int from = skip.from(items);
    return items.subList(from, Math.max(from, skip.to(items)));
  }

  /// The totals between the lowest and the highest that answers can have; empty when the instrument
  /// makes no total.
  public Optional<Totals> totals() {
    return switch (scoring) {
      case ScoringRule.Sum() ->
          Optional.of(
              new Totals(
                  scored().mapToInt(this::lowestOf).sum(), scored().mapToInt(Item::highest).sum()));
      case ScoringRule.Slot(Optional<Totals> totals, _) -> totals;
      case ScoringRule.AnyYes(), ScoringRule.Prompts() -> Optional.empty();
    };
  }

  /// The instruments to go on to from a band: a short screen leads to a long one.
  public List<InstrumentId> nextAfter(Band band) {
    return next.stream()
        .filter(each -> each.band().equals(band.code()))
        .map(Next::instrument)
        .toList();
  }

  private Stream<Item> scored() {
    return items.stream().filter(Item::scored);
  }

  private int lowestOf(Item item) {
    boolean skippable = skips.stream().anyMatch(skip -> leftOutBy(skip).contains(item));
    return skippable ? 0 : item.lowest();
  }
}
