package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.ItemId;

/// One question with its options, quoted from the instrument's source.
///
/// The id belongs to the question, not to the instrument: AUDIT-C and AUDIT share `audit-1` to
/// `audit-3`, so an answer already given is never asked for again. `text` is the wording that is
/// right for everyone; `why` is the key of the message that says why we ask.
public record Item(
    ItemId id,
    String text,
    String label,
    String why,
    Optional<Variants> variants,
    List<Option> options) {

  public Item {
    options = List.copyOf(options);
  }

  /// The option of that code, empty when the item has none such.
  public Optional<Option> option(String code) {
    return options.stream().filter(option -> option.code().equals(code)).findFirst();
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
    return options.stream().mapToInt(Option::points).min().orElse(0);
  }

  /// The most points an answer can give.
  public int highest() {
    return options.stream().mapToInt(Option::points).max().orElse(0);
  }

  private Optional<Variants.Variant> variant(Optional<String> asked) {
    return asked.flatMap(value -> variants.flatMap(each -> each.variant(value)));
  }
}
