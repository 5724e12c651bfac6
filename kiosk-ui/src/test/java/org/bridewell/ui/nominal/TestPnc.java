package org.bridewell.ui.nominal;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.bridewell.core.shared.PncId;

/// A PNC id that fits and that no other test is likely to use.
final class TestPnc {
  private static final int YEAR = 2026;

  private TestPnc() {}

  static String next() {
    int serial = ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    return IntStream.rangeClosed('A', 'Z')
        .mapToObj(letter -> "2015/%07d%c".formatted(serial, letter))
        .flatMap(typed -> PncId.parse(typed, YEAR).stream())
        .findFirst()
        .orElseThrow()
        .value();
  }
}
