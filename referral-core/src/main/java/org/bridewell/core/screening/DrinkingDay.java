package org.bridewell.core.screening;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.Units;

/// What somebody drinks on a usual drinking day, added up exactly. It proposes an answer to AUDIT
/// item 2 and never gives it: the nurse confirms (HZ-30).
public final class DrinkingDay {
  /// The lowest whole number of units of the second option and of those after it.
  private static final int[] OPTIONS_FROM = {3, 5, 7, 10};

  private DrinkingDay() {}

  /// So many of a drink, of that strength in %.
  public record Poured(int number, BigDecimal strength) {}

  /// All units of the day.
  public static Units units(Map<Drink, Poured> drinks) {
    var units = Units.NONE;
    for (var each : drinks.entrySet()) {
      units = units.plus(each.getKey().units(each.getValue().strength(), each.getValue().number()));
    }
    return units;
  }

  /// The option that a day's units come to, rounded half up to a whole unit: 1–2, 3–4, 5–6, 7–9, 10
  /// or more. Nothing drunk proposes nothing.
  public static Optional<Option> proposed(Item item, Units units) {
    if (units.equals(Units.NONE)) {
      return Optional.empty();
    }
    int points = 0;
    while (points < OPTIONS_FROM.length && units.whole() >= OPTIONS_FROM[points]) {
      points++;
    }
    int right = points;
    return item.options().stream().filter(option -> option.points() == right).findFirst();
  }
}
