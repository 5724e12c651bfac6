package org.bridewell.core.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/// One link of the chain: whoever keeps its hash can tell whether anything under it, or under any
/// seal before it, was changed, removed, added or moved.
///
/// @param number 1 for the first, then without a gap
/// @param entries how many it covers
/// @param previous the hash of the seal before; [Hash#NONE] before the first
public record Seal(long number, Instant sealedAt, int entries, Hash previous, Hash hash) {
  private static final String FORM = "bridewell-seal-1";

  /// Seals these entries.
  public static Seal over(long number, Instant at, Hash previous, Collection<Covered> covered) {
    Instant sealedAt = at.truncatedTo(ChronoUnit.MICROS);
    Hash hash = hash(number, sealedAt, previous, covered);
    return new Seal(number, sealedAt, covered.size(), previous, hash);
  }

  /// Whether it was made over exactly these entries.
  boolean covers(Collection<Covered> covered) {
    return hash.equals(hash(number, sealedAt, previous, covered));
  }

  /// SHA-256 over number, time, the previous hash, and place and code of each entry in order.
  private static Hash hash(
      long number, Instant sealedAt, Hash previous, Collection<Covered> covered) {
    var encoding =
        new Encoding()
            .text(FORM)
            .hash(previous)
            .number(number)
            .time(sealedAt)
            .number(covered.size());
    covered.stream()
        .sorted(Covered.ORDER)
        .forEach(c -> encoding.text(c.writer()).number(c.sequence()).hash(c.hmac()));
    try {
      return Hash.of(MessageDigest.getInstance("SHA-256").digest(encoding.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The seal as one line of text, as it is kept outside the database.
  public String line() {
    return number + " " + sealedAt + " " + entries + " " + previous.hex() + " " + hash.hex();
  }

  /// The seal of such a line; empty when the line is damaged.
  public static Optional<Seal> parse(String line) {
    String[] parts = line.split(" ");
    if (parts.length != 5) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Seal(
              Long.parseLong(parts[0]),
              Instant.parse(parts[1]),
              Integer.parseInt(parts[2]),
              new Hash(parts[3]),
              new Hash(parts[4])));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
