package org.bridewell.core.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;

/// Links what was written into one chain, and keeps every seal outside the database as well.
///
/// A seal is committed first and kept outside next; what a crash left between the two is made good
/// by the next call. Where the database lost seals that are kept outside, the chain goes on from
/// the outside one: the loss stays to be found, and what is new is sealed all the same.
public class Sealer {
  static final int BATCH = 5_000;

  /// Entries younger than this may still be in a running transaction.
  static final Duration GRACE = Duration.ofSeconds(10);

  /// How far back a call looks, once a day excepted, when it looks at everything.
  static final Duration WINDOW = Duration.ofDays(1);

  private final UnitOfWork unit;
  private final AuditSeals seals;
  private final OutsideSeals outside;
  private final Clock clock;
  private @Nullable LocalDate swept;

  public Sealer(UnitOfWork unit, AuditSeals seals, OutsideSeals outside, Clock clock) {
    this.unit = unit;
    this.seals = seals;
    this.outside = outside;
    this.clock = clock;
  }

  /// Seals what is past the grace: called each minute.
  ///
  /// @return how many entries were sealed
  public synchronized int sealClosed() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!today.equals(swept)) {
      int sealed = sealAll();
      swept = today;
      return sealed;
    }
    return sealFrom(clock.instant().minus(WINDOW));
  }

  /// Seals everything past the grace, however old: after a bulk load.
  ///
  /// @return how many entries were sealed
  public synchronized int sealAll() {
    return sealFrom(Instant.EPOCH);
  }

  private int sealFrom(Instant from) {
    keepOutsideWhatIsMissing();
    Instant until = clock.instant().minus(GRACE);
    int sealed = 0;
    Optional<Seal> seal = sealBatch(from, until);
    while (seal.isPresent()) {
      sealed += seal.get().entries();
      seal = seal.get().entries() < BATCH ? Optional.empty() : sealBatch(from, until);
    }
    return sealed;
  }

  private Optional<Seal> sealBatch(Instant from, Instant until) {
    Optional<Seal> kept = outside.latest();
    Optional<Seal> seal = unit.run(() -> nextSeal(kept, from, until));
    seal.ifPresent(outside::append);
    return seal;
  }

  private Optional<Seal> nextSeal(Optional<Seal> kept, Instant from, Instant until) {
    Optional<Seal> last = later(kept, seals.latest());
    long number = last.map(Seal::number).orElse(0L) + 1;
    List<Covered> covered = seals.cover(number, from, until, BATCH);
    if (covered.isEmpty()) {
      return Optional.empty();
    }
    Seal seal = Seal.over(number, clock.instant(), last.map(Seal::hash).orElse(Hash.NONE), covered);
    seals.add(seal);
    return Optional.of(seal);
  }

  private void keepOutsideWhatIsMissing() {
    long kept = outside.latest().map(Seal::number).orElse(0L);
    List<Seal> missing = missing(kept);
    while (!missing.isEmpty()) {
      missing.forEach(outside::append);
      missing = missing(missing.getLast().number());
    }
  }

  private List<Seal> missing(long kept) {
    return unit.run(() -> seals.after(kept, BATCH));
  }

  /// The one with the higher number; the outside one where both have the same.
  private static Optional<Seal> later(Optional<Seal> kept, Optional<Seal> stored) {
    long number = kept.map(Seal::number).orElse(0L);
    return stored.filter(seal -> seal.number() > number).or(() -> kept);
  }
}
