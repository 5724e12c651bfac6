package org.bridewell.core.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.bridewell.core.audit.Finding.Kind;

/// Holds the trail against the seals kept outside: takes the database's seals in rising order, then
/// the unsealed tail, and says what does not agree.
///
/// Where both have a seal, the outside one is believed: the database's owner could rewrite the
/// whole chain inside, but neither the seals outside nor, without the key, a single entry.
final class TrailVerification {
  /// An entry this much older than the latest seal should have been under it: no transaction and no
  /// pause of the sealer is that long.
  static final Duration LATE_COMMIT = Duration.ofMinutes(10);

  /// How long a seal may be in the database only.
  static final Duration KEEPING = Duration.ofMinutes(5);

  /// Among more altered entries of one seal than this, moved ones are not told from edited ones.
  static final int TELL_APART = 200;

  private final AuditKey key;
  private final Instant now;
  private final NavigableMap<Long, Seal> outside = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private long lastNumber;
  private Optional<Hash> lastHash = Optional.of(Hash.NONE);
  private Instant horizon = Instant.MIN;
  private long seals;
  private long sealed;
  private long unsealed;
  private long strange;

  TrailVerification(AuditKey key, Instant now, Collection<Seal> outside) {
    this.key = key;
    this.now = now;
    for (Seal seal : outside) {
      Seal other = this.outside.putIfAbsent(seal.number(), seal);
      if (other != null && !other.equals(seal)) {
        findings.add(Finding.under(seal, Kind.SEAL_CHANGED, 1));
      }
    }
    if (!this.outside.isEmpty()) {
      horizon = this.outside.lastEntry().getValue().sealedAt().minus(LATE_COMMIT);
    }
  }

  /// Checks one seal of the database and what it covers.
  void seal(Seal stored, List<SealedEntry> rows) {
    passMissing(stored.number() - 1);
    Optional<Seal> kept = Optional.ofNullable(outside.get(stored.number()));
    if (kept.isEmpty() && stored.sealedAt().isBefore(now.minus(KEEPING))) {
      findings.add(Finding.under(stored, Kind.NOT_KEPT_OUTSIDE, 1));
    }
    Seal believed = kept.orElse(stored);
    boolean follows = lastHash.map(believed.previous()::equals).orElse(true);
    if (!believed.equals(stored) || !follows) {
      findings.add(Finding.under(stored, Kind.SEAL_CHANGED, 1));
    }
    add(stored, Kind.HIDDEN, rows.stream().filter(SealedEntry::isHidden).count());
    checkEntries(believed, rows.stream().flatMap(row -> row.stored().stream()).toList());
    lastNumber = stored.number();
    lastHash = Optional.of(believed.hash());
    seals++;
  }

  private void checkEntries(Seal seal, List<SignedEntry> present) {
    sealed += present.size();
    List<SignedEntry> altered = present.stream().filter(e -> !e.isGenuine(key)).toList();
    long moved = altered.stream().filter(entry -> wasMoved(entry, altered)).count();
    add(seal, Kind.DELETED, seal.entries() - present.size());
    add(seal, Kind.INSERTED, present.size() - seal.entries());
    add(seal, Kind.REORDERED, moved);
    add(seal, Kind.EDITED, altered.size() - moved);
    boolean explained = seal.entries() != present.size() || !altered.isEmpty();
    if (!explained && !seal.covers(present.stream().map(SignedEntry::covered).toList())) {
      add(seal, Kind.REORDERED, present.size());
    }
  }

  private void add(Seal seal, Kind kind, long count) {
    if (count > 0) {
      findings.add(Finding.under(seal, kind, count));
    }
  }

  /// Whether the entry would be genuine in the place, or at the time, of another altered one.
  private boolean wasMoved(SignedEntry moved, List<SignedEntry> altered) {
    return altered.size() <= TELL_APART
        && altered.stream()
            .filter(other -> other != moved)
            .map(SignedEntry::entry)
            .anyMatch(other -> fits(moved, other));
  }

  private boolean fits(SignedEntry moved, AuditEntry other) {
    AuditEntry entry = moved.entry();
    return key.codeOf(entry.standingAt(other)).equals(moved.hmac())
        || key.codeOf(entry.happeningAt(other.at())).equals(moved.hmac())
        || key.codeOf(entry.standingAt(other).happeningAt(other.at())).equals(moved.hmac());
  }

  /// Checks one entry that no seal covers.
  void unsealed(SignedEntry signed) {
    unsealed++;
    if (!signed.isGenuine(key) || signed.entry().at().isBefore(horizon)) {
      strange++;
    }
  }

  /// The result, when all seals and the tail were given.
  TrailResult result() {
    if (!outside.isEmpty()) {
      passMissing(outside.lastKey());
    }
    if (strange > 0) {
      findings.add(new Finding(Kind.INSERTED, OptionalLong.empty(), strange));
    }
    Optional<Seal> latest = Optional.ofNullable(outside.lastEntry()).map(e -> e.getValue());
    var extent = new TrailResult.Extent(now, seals, sealed, unsealed, latest);
    return findings.isEmpty()
        ? new TrailResult.Intact(extent)
        : new TrailResult.Damaged(extent, findings);
  }

  /// Notes that the database has no seal from the last one seen up to this number.
  private void passMissing(long upTo) {
    if (upTo > lastNumber) {
      findings.add(
          new Finding(Kind.SEALS_MISSING, OptionalLong.of(lastNumber + 1), upTo - lastNumber));
      lastNumber = upTo;
      lastHash = Optional.ofNullable(outside.get(upTo)).map(Seal::hash);
    }
  }
}
