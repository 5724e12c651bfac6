package org.bridewell.core.observation;

import java.math.BigDecimal;
import java.util.Map;
import org.bridewell.core.shared.ItemId;

/// Values that people have, and that are more often a slip of the finger: they are asked about
/// once, then saved (HZ-08). Starting values, awaiting clinical review.
public final class Unlikely {
  private record Usual(String least, String most) {
    boolean holds(BigDecimal value) {
      return new BigDecimal(least).compareTo(value) <= 0
          && value.compareTo(new BigDecimal(most)) <= 0;
    }
  }

  private static final Map<ItemId, Usual> USUAL =
      Map.of(
          Vitals.RESPIRATION,
          new Usual("6", "40"),
          Vitals.OXYGEN_SATURATION,
          new Usual("75", "100"),
          new ItemId("news2-systolic"),
          new Usual("70", "230"),
          new ItemId("news2-pulse"),
          new Usual("35", "180"),
          new ItemId("news2-temperature"),
          new Usual("34.0", "41.0"),
          new ItemId("bedside-pupil-size"),
          new Usual("1", "8"),
          Vitals.PEAK_FLOW,
          new Usual("60", "800"),
          Vitals.PEAK_FLOW_BEST,
          new Usual("150", "850"));

  private Unlikely() {}

  /// Whether a possible value is asked about before it is saved.
  public static boolean is(ItemId item, BigDecimal value) {
    var usual = USUAL.get(item);
    return usual != null && !usual.holds(value);
  }
}
