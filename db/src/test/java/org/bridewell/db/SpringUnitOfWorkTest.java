package org.bridewell.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.core.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

class SpringUnitOfWorkTest {
  private final UnitOfWork unit = new SpringUnitOfWork(new NoTransactions());
  private int tries;

  /// Whoever tapped is told that nothing was changed, whatever the rows were in use for.
  @ParameterizedTest(name = "error {0}: {1} tries, then unavailable")
  @CsvSource({"1213, 5", "1020, 5", "1205, 2"})
  void triesAgainAndThenSaysThatNothingWasChanged(int code, int expected) {
    assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> unit.execute(fails(code)));
    assertThat(tries).isEqualTo(expected);
  }

  @Test
  void isNotTriedAgainWhereThatWouldNotHelp() {
    assertThatThrownBy(() -> unit.execute(fails(1062))).isNotInstanceOf(StoreUnavailable.class);
    assertThat(tries).isEqualTo(1);
  }

  @Test
  void goesOnWhereTheSecondTrySucceeds() {
    unit.execute(
        () -> {
          if (tries == 0) {
            fails(1205).run();
          }
        });
    assertThat(tries).isEqualTo(1);
  }

  private Runnable fails(int code) {
    return () -> {
      tries++;
      throw new IllegalStateException(new SQLException("failed", "HY000", code));
    };
  }

  private static final class NoTransactions implements PlatformTransactionManager {
    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
      return new SimpleTransactionStatus();
    }

    @Override
    public void commit(TransactionStatus status) {}

    @Override
    public void rollback(TransactionStatus status) {}
  }
}
