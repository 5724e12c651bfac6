package org.bridewell.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.audit.TrailFixture.START;
import static org.bridewell.core.audit.TrailFixture.entries;
import static org.bridewell.core.audit.TrailFixture.writer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;

class SealerTest {
  private static final UnitOfWork UNIT =
      new UnitOfWork() {
        @Override
        public <T> T run(Supplier<T> work) {
          return work.get();
        }
      };
  private final Inside inside = new Inside();
  private final Outside outside = new Outside();

  @Test
  void sealsEachClosedMinuteIntoOneChain() {
    inside.waiting.addAll(entries(writer(), 3));
    assertThat(sealerAt(START.plusSeconds(60)).sealClosed()).isEqualTo(3);
    inside.waiting.addAll(entries(writer(), 2));
    assertThat(sealerAt(START.plusSeconds(120)).sealClosed()).isEqualTo(2);
    assertThat(outside.seals).isEqualTo(inside.seals).hasSize(2);
    assertThat(outside.seals.getLast().previous()).isEqualTo(outside.seals.getFirst().hash());
  }

  @Test
  void makesNoSealWhenNothingWasWritten() {
    assertThat(sealerAt(START).sealClosed()).isZero();
    assertThat(outside.seals).isEmpty();
  }

  @Test
  void leavesWhatIsWithinTheGrace() {
    inside.waiting.addAll(entries(writer(), 3));
    assertThat(sealerAt(START.plus(Sealer.GRACE).plusSeconds(1)).sealClosed()).isOne();
    assertThat(inside.waiting).hasSize(2);
  }

  @Test
  void looksBackOneDayAfterTheFirstCallOfADay() {
    var sealer = sealerAt(START.plus(Duration.ofDays(3)));
    sealer.sealClosed();
    inside.waiting.addAll(entries(writer(), 3));
    assertThat(sealer.sealClosed()).isZero();
    assertThat(sealer.sealAll()).isEqualTo(3);
  }

  @Test
  void sealsABulkLoadInBatches() {
    inside.waiting.addAll(entries(writer(), Sealer.BATCH + 1));
    assertThat(sealerAt(START.plus(Duration.ofDays(1))).sealAll()).isEqualTo(Sealer.BATCH + 1);
    assertThat(outside.seals).extracting(Seal::entries).containsExactly(Sealer.BATCH, 1);
  }

  @Test
  void keepsOutsideWhatACrashLeftInside() {
    inside.waiting.addAll(entries(writer(), 3));
    outside.broken = true;
    try {
      sealerAt(START.plusSeconds(60)).sealAll();
    } catch (IllegalStateException e) {
      // the crash
    }
    outside.broken = false;
    sealerAt(START.plusSeconds(120)).sealAll();
    assertThat(outside.seals).isEqualTo(inside.seals).hasSize(1);
  }

  @Test
  void goesOnFromTheOutsideSealWhenTheTailInsideWasCut() {
    inside.waiting.addAll(entries(writer(), 3));
    sealerAt(START.plusSeconds(60)).sealAll();
    inside.seals.clear();
    inside.waiting.addAll(entries(writer(), 3));
    sealerAt(START.plusSeconds(120)).sealAll();
    assertThat(inside.seals).hasSize(1);
    assertThat(inside.seals.getFirst().number()).isEqualTo(2);
    assertThat(inside.seals.getFirst().previous()).isEqualTo(outside.seals.getFirst().hash());
  }

  private Sealer sealerAt(Instant now) {
    return new Sealer(UNIT, inside, outside, Clock.fixed(now, ZoneOffset.UTC));
  }

  /// The database's side in memory.
  private static final class Inside implements AuditSeals {
    final List<SignedEntry> waiting = new ArrayList<>();
    final List<Seal> seals = new ArrayList<>();

    @Override
    public Optional<Seal> latest() {
      return seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
    }

    @Override
    public List<Seal> after(long number, int limit) {
      return seals.stream().filter(seal -> seal.number() > number).limit(limit).toList();
    }

    @Override
    public List<Covered> cover(long number, Instant from, Instant until, int limit) {
      List<SignedEntry> taken =
          waiting.stream()
              .filter(signed -> !signed.entry().at().isBefore(from))
              .filter(signed -> signed.entry().at().isBefore(until))
              .limit(limit)
              .toList();
      waiting.removeAll(taken);
      return TrailFixture.covered(taken);
    }

    @Override
    public void add(Seal seal) {
      seals.add(seal);
    }
  }

  /// The file outside, in memory; it can be out of order.
  private static final class Outside implements OutsideSeals {
    final List<Seal> seals = new ArrayList<>();
    boolean broken;

    @Override
    public Optional<Seal> latest() {
      return seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
    }

    @Override
    public List<Seal> all() {
      return List.copyOf(seals);
    }

    @Override
    public void append(Seal seal) {
      if (broken) {
        throw new IllegalStateException("disk full");
      }
      seals.add(seal);
    }
  }
}
