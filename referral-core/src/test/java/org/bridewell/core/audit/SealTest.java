package org.bridewell.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.audit.TrailFixture.START;
import static org.bridewell.core.audit.TrailFixture.covered;
import static org.bridewell.core.audit.TrailFixture.entries;
import static org.bridewell.core.audit.TrailFixture.writer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  private final List<Covered> covered = covered(entries(writer(), 3));
  private final Seal seal = Seal.over(7, START, Hash.NONE, covered);

  @Test
  void coversTheSameEntriesInWhateverOrderTheyAreRead() {
    assertThat(seal.covers(covered.reversed())).isTrue();
  }

  @Test
  void doesNotCoverFewerMoreOrOtherEntries() {
    assertThat(seal.covers(covered.subList(0, 2))).isFalse();
    assertThat(seal.covers(covered(entries(writer(), 3)))).isFalse();
    assertThat(seal.covers(List.of())).isFalse();
  }

  @Test
  void hashesNumberTimeAndThePreviousSeal() {
    assertThat(
            List.of(
                seal,
                Seal.over(8, START, Hash.NONE, covered),
                Seal.over(7, START.plusNanos(1_000), Hash.NONE, covered),
                Seal.over(7, START, seal.hash(), covered)))
        .extracting(Seal::hash)
        .doesNotHaveDuplicates();
  }

  @Test
  void isReadBackFromItsLine() {
    assertThat(Seal.parse(seal.line())).contains(seal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "x y z a b", "7 2026-11-17T09:00:00Z 3 00 11"})
  void isNotReadFromADamagedLine(String line) {
    assertThat(Seal.parse(line)).isEmpty();
  }

  @Test
  void isNotReadFromALineCutShort() {
    assertThat(Seal.parse(seal.line().substring(0, seal.line().length() - 1))).isEmpty();
  }
}
