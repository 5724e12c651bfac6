package org.bridewell.db.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bridewell.core.audit.Hash;
import org.bridewell.core.audit.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealFileTest {
  private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
  private final Seal first = Seal.over(1, NOW, Hash.NONE, List.of());
  private final Seal second = Seal.over(2, NOW, first.hash(), List.of());
  @TempDir Path folder;

  @Test
  void holdsNothingAtFirst() {
    var seals = new SealFile(folder);
    assertThat(seals.latest()).isEmpty();
    assertThat(seals.all()).isEmpty();
  }

  @Test
  void growsByOneLineASeal() throws Exception {
    var seals = new SealFile(folder);
    seals.append(first);
    seals.append(second);
    assertThat(new SealFile(folder).all()).containsExactly(first, second);
    assertThat(new SealFile(folder).latest()).contains(second);
    assertThat(Files.readAllLines(folder.resolve("seals.txt")))
        .containsExactly(first.line(), second.line());
  }

  @Test
  void findsTheLatestOfManyInTheFilesTail() {
    var seals = new SealFile(folder);
    Seal last = first;
    for (int number = 2; number < 100; number++) {
      last = Seal.over(number, NOW, last.hash(), List.of());
      seals.append(last);
    }
    assertThat(seals.latest()).contains(last);
  }

  @Test
  void leavesOutALineThatACrashCutShort() throws Exception {
    Files.writeString(folder.resolve("seals.txt"), first.line().substring(0, 50));
    var seals = new SealFile(folder);
    assertThat(seals.latest()).isEmpty();
    seals.append(first);
    seals.append(second);
    assertThat(seals.all()).containsExactly(first, second);
  }
}
