package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.ItemId;

/// One question with its options, quoted from the instrument's source.
///
/// The id belongs to the question, not to the instrument: AUDIT-C and AUDIT share `audit-1` to
/// `audit-3`, so an answer already given is never asked for again. `text` is the wording that is
/// right for everyone; `why` is the key of the message that says why we ask.
///
/// @param key how vectors name the item; its id when they answer it by its place
/// @param aside our own line beside the quoted words, never part of them
/// @param scored false when its answer is never part of the total
/// @param optional true when the result is complete without it
public record Item(
    ItemId id,
    String key,
    String text,
    String label,
    String why,
    Optional<String> aside,
    Optional<Variants> variants,
    ItemKind kind,
    boolean scored,
    boolean optional,
    Optional<Coding> coding) {

  /// True when vectors answer the item by its key and not by its place.
  public boolean named() {
    return !key.equals(id.value());
  }

  /// The options to choose from; none when a number is measured.
  public List<Option> options() {
    return kind instanceof ItemKind.Choice(List<Option> options) ? options : List.of();
  }

  /// The option of that code, empty when the item has none such.
  public Optional<Option> option(String code) {
    for (Option option : options()) {
      if (option.code().equals(code)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /// True when both ask the same in the same words and with the same answers, so that an answer to
  /// one is an answer to the other.
  public boolean asksTheSame(Item other) {
    return text.equals(other.text)
        && variants.equals(other.variants)
        && answers(kind).equals(answers(other.kind));
  }

  /// The wording for an asked value; the wording for everyone when there is none for that value.
  public String textFor(Optional<String> asked) {
    return variant(asked).map(Variants.Variant::text).orElse(text);
  }

  /// True when the wording depends on something that is not settled: both thresholds stand in
  /// `text`, and the nurse chooses. Never defaults.
  public boolean choiceOpen(Optional<String> asked) {
    return variants.isPresent() && variant(asked).isEmpty();
  }

  /// The fewest points an answer can give.
  public int lowest() {
    return kind.possiblePoints().min().orElse(0);
  }

  /// The most points an answer can give.
  public int highest() {
    return kind.possiblePoints().max().orElse(0);
  }

  private Optional<Variants.Variant> variant(Optional<String> asked) {
    return asked.flatMap(value -> variants.flatMap(each -> each.variant(value)));
  }

  /// The answers without what may differ between instruments: keys and codes.
  private static Object answers(ItemKind kind) {
    return switch (kind) {
      case ItemKind.Choice(List<Option> options) ->
          options.stream().map(o -> List.of(o.code(), o.label(), o.points())).toList();
      case ItemKind.Measure measure -> measure;
    };
  }
}
