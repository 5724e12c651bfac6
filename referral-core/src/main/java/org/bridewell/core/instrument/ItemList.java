package org.bridewell.core.instrument;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.bridewell.core.shared.ItemId;

/// The items of an instrument in the order in which they are asked, each found by its id at once:
/// every tap scores, and every condition looks its items up.
public final class ItemList extends AbstractList<Item> implements RandomAccess {
  private final Item[] items;
  private final Map<ItemId, Integer> positions;

  public ItemList(List<Item> items) {
    this.items = items.toArray(Item[]::new);
    this.positions = HashMap.newHashMap(items.size());
    for (int i = 0; i < this.items.length; i++) {
      positions.putIfAbsent(this.items[i].id(), i);
    }
  }

  @Override
  public Item get(int position) {
    return items[position];
  }

  @Override
  public int size() {
    return items.length;
  }

  /// Where the item stands, from 0; -1 when it is not here.
  public int position(ItemId item) {
    return positions.getOrDefault(item, -1);
  }
}
