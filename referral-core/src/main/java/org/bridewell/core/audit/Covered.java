package org.bridewell.core.audit;

import java.util.Comparator;

/// The place and code of one entry under a seal; the code stands for all the entry says.
public record Covered(String writer, long sequence, Hash hmac) {
  /// The order in which a seal covers its entries.
  static final Comparator<Covered> ORDER =
      Comparator.comparing(Covered::writer).thenComparingLong(Covered::sequence);
}
