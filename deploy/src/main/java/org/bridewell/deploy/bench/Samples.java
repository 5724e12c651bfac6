package org.bridewell.deploy.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times taken, and the value below which a given share of them lies.
final class Samples {
  private final long[] nanos;
  private int size;

  Samples(int most) {
    this.nanos = new long[most];
  }

  void add(long taken) {
    nanos[size++] = taken;
  }

  /// In milliseconds; the nearest rank.
  double percentile(int percent) {
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return sorted[Math.max(0, (size * percent + 99) / 100 - 1)] / 1e6;
  }

  static String millis(double value) {
    return String.format(Locale.ROOT, "%.3f ms", value);
  }
}
