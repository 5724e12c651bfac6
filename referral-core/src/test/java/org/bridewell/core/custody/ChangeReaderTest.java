package org.bridewell.core.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.BRADFORD;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.custody.SuiteChanges.Change;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {
  private final List<Change> committed = new ArrayList<>();
  private final ChangeReader reader = new ChangeReader(new Committed());

  @Test
  void whatHappenedBeforeTheFirstLookIsNoNews() {
    commit(7, LEEDS);
    assertThat(reader.look()).isEmpty();
    assertThat(reader.look()).isEmpty();
  }

  @Test
  void eachChangeIsReadOnce() {
    reader.look();
    commit(1, LEEDS);
    commit(2, LEEDS);
    assertThat(reader.look()).containsExactly(LEEDS);
    assertThat(reader.look()).isEmpty();
  }

  @Test
  void aChangeThatIsCommittedAfterALaterOneIsReadToo() {
    reader.look();
    commit(2, LEEDS);
    assertThat(reader.look()).containsExactly(LEEDS);
    commit(1, BRADFORD);
    assertThat(reader.look()).containsExactly(BRADFORD);
  }

  @Test
  void goesOnOverThousandsWithoutReadingOneTwice() {
    reader.look();
    for (int number = 1; number <= 3000; number++) {
      commit(number, LEEDS);
      assertThat(reader.look()).containsExactly(LEEDS);
      assertThat(reader.look()).isEmpty();
    }
  }

  private void commit(long number, SuiteId suite) {
    committed.add(new Change(number, suite));
  }

  private final class Committed implements SuiteChanges {
    @Override
    public void changed(SuiteId suite, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Change> after(long mark) {
      return committed.stream().filter(change -> change.number() > mark).toList();
    }

    @Override
    public long newest() {
      return committed.stream().mapToLong(Change::number).max().orElse(0);
    }
  }
}
