package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;

/// Wordings of one item that depend on an attribute the nurse asks for, such as `asked-sex`.
///
/// The asked value is an answer of its own. It is never derived from another record.
public record Variants(String asked, List<Variant> list) {

  /// The wording for one value of the asked attribute.
  public record Variant(String value, String text) {}

  public Variants {
    list = List.copyOf(list);
  }

  /// The wording for a value, empty when the instrument has none for it.
  public Optional<Variant> variant(String value) {
    return list.stream().filter(each -> each.value().equals(value)).findFirst();
  }
}
