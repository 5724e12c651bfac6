package org.bridewell.core.commissioning;

import java.util.Map;
import java.util.Optional;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;

/// The rule that stands between exact counts and everything else: 0 is shown, 1 to 7 is hidden,
/// other counts are rounded to the nearest 5 (NHS Digital, HES rule since September 2018).
///
/// Totals are protected as counts of their own, from the exact total, so that columns need not add
/// up: this replaces secondary suppression. An installation may hide more, never less, and there is
/// no way to turn rounding off.
public final class Disclosure {
  /// The rule as published.
  public static final Disclosure HES = new Disclosure(7);

  private static final int STEP = 5;

  /// How far a shown number may be from the true one.
  static final int ROUNDING = STEP / 2;

  private final int hiddenUpTo;

  private Disclosure(int hiddenUpTo) {
    this.hiddenUpTo = hiddenUpTo;
  }

  /// The rule with a higher threshold: 7, 12, 17 and so on. One in between would cut a rounding
  /// step, and the few numbers left in it could be guessed (hidden up to 11, a 10 is always 12).
  ///
  /// @throws IllegalArgumentException for a threshold below 7 or between the steps
  public static Disclosure hidingUpTo(int threshold) {
    if (threshold < HES.hiddenUpTo || (threshold - HES.hiddenUpTo) % STEP != 0) {
      throw new IllegalArgumentException("the disclosure threshold is 7, or more in steps of 5");
    }
    return new Disclosure(threshold);
  }

  /// The largest count that is hidden.
  public int hiddenUpTo() {
    return hiddenUpTo;
  }

  /// One count, or one total, made safe.
  public ProtectedCount protect(PeopleCount count) {
    int exact = count.exact();
    if (exact == 0) {
      return new Shown(0);
    }
    if (exact <= hiddenUpTo) {
      return new Hidden(hiddenUpTo);
    }
    return new Shown((2 * exact + STEP) / (2 * STEP) * STEP);
  }

  /// The count of a measure in one area. A part of a group that is itself hidden is left out, a
  /// part of 0 too: "none of the 3 people screened" would tell something about each of the three.
  ProtectedCount protect(Measure measure, Map<Measure, PeopleCount> counts) {
    ProtectedCount own = protect(counts.getOrDefault(measure, PeopleCount.NONE));
    if (own instanceof Shown(int people) && people > 0) {
      return own;
    }
    boolean groupTooSmall =
        measure.group().map(g -> !(protect(g, counts) instanceof Shown)).orElse(false);
    return groupTooSmall ? new LeftOut() : own;
  }

  /// The share in whole percent, from the protected counts alone; empty where either is not shown
  /// or the base is 0.
  public static Optional<Integer> percent(ProtectedCount part, ProtectedCount base) {
    if (part instanceof Shown(int people) && base instanceof Shown(int of) && of > 0) {
      return Optional.of((200 * people + of) / (2 * of));
    }
    return Optional.empty();
  }
}
