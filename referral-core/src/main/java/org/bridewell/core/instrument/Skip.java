package org.bridewell.core.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.ItemId;

/// The instrument's own rule for leaving items out: when it holds, go on to `goTo`, or to the end.
///
/// Items left out and not answered count 0, on the instrument's authority (AUDIT: WHO 2001). This
/// is the only way in which a missing answer is ever zero.
public record Skip(Condition when, Optional<ItemId> goTo) {

  /// The place of the first item that is left out: the one after the last that is looked at.
  public int from(ItemList items) {
    int last = -1;
    for (ItemId item : when.items()) {
      last = Math.max(last, items.position(item));
    }
    return last + 1;
  }

  /// The place of the first item that is asked again; that of no item when none is.
  public int to(ItemList items) {
    return goTo.map(items::position).orElse(items.size());
  }

  /// Skips by the last item they look at: a skip may leave out what a later one looks at.
  static List<Skip> inOrder(List<Skip> skips, ItemList items) {
    return skips.stream().sorted(Comparator.comparingInt(skip -> skip.from(items))).toList();
  }
}
