package org.bridewell.db.nominal;

import java.util.concurrent.atomic.AtomicInteger;

/// Made-up PNC ids whose check letter is right.
final class Pnc {
  private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
  private static final AtomicInteger SERIAL = new AtomicInteger(9_000_000);

  private Pnc() {}

  static String next() {
    int serial = SERIAL.incrementAndGet();
    return "2026/" + serial + LETTERS.charAt((int) ((26L * 10_000_000 + serial) % 23));
  }
}
