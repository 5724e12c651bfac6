package org.bridewell.core.scoring;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.Units;
import org.bridewell.core.shared.ItemId;

/// Which answer to AUDIT question 2 (units on a typical day) some drinks amount to: a proposal that
/// the nurse confirms, never an answer by itself (HZ-30).
///
/// The options leave gaps (“1-2”, “3-4”), so units are first rounded half up to a whole unit.
public final class UnitsAnswer {

  /// The question that is answered in units.
  public static final ItemId QUESTION = new ItemId("audit-2");

  private static final NavigableMap<Integer, String> FROM =
      new TreeMap<>(Map.of(0, "1-2", 3, "3-4", 5, "5-6", 7, "7-9", 10, "10-or-more"));

  private UnitsAnswer() {}

  /// The option to propose; empty when nothing was drunk, or for another question.
  public static Optional<Option> proposed(Item item, Units units) {
    if (!item.id().equals(QUESTION) || units.equals(Units.NONE)) {
      return Optional.empty();
    }
    return item.option(FROM.floorEntry(units.whole()).getValue());
  }
}
