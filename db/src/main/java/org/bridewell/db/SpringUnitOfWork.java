package org.bridewell.db;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.bridewell.core.shared.OutcomeUnknown;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.core.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Runs a unit of work in one transaction, and again as a whole where MariaDB asks for it.
final class SpringUnitOfWork implements UnitOfWork {
  /// Deadlock, and a record changed since it was read (Galera, snapshot): over in a moment.
  private static final Set<Integer> CLASH = Set.of(1213, 1020);

  private static final int ATTEMPTS = 5;

  /// Lock wait time-out: whoever stands there has waited long already, see [Connections].
  private static final int WAITED = 1205;

  private static final int WAITS = 2;

  /// The pools connect with READ COMMITTED: naming it again would ask the server each time.
  private static final TransactionDefinition AS_CONNECTED = new DefaultTransactionDefinition();

  private final PlatformTransactionManager transactions;

  SpringUnitOfWork(PlatformTransactionManager transactions) {
    this.transactions = transactions;
  }

  @Override
  public <T> T run(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return work.get();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (StoreUnavailable lost) {
        throw lost;
      } catch (RuntimeException failed) {
        if (attempt >= attempts(failed)) {
          throw asksForRetry(failed) || unavailable(failed) ? new StoreUnavailable(failed) : failed;
        }
        pause(attempt);
      }
    }
  }

  private <T> T once(Supplier<T> work) {
    var status = begin();
    T result;
    try {
      result = work.get();
    } catch (RuntimeException | Error failed) {
      rollBack(status, failed);
      throw failed;
    }
    commit(status);
    return result;
  }

  private TransactionStatus begin() {
    try {
      return transactions.getTransaction(AS_CONNECTED);
    } catch (CannotCreateTransactionException failed) {
      throw new StoreUnavailable(failed);
    }
  }

  private void commit(TransactionStatus status) {
    try {
      transactions.commit(status);
    } catch (RuntimeException failed) {
      if (asksForRetry(failed)) {
        throw failed;
      }
      throw new OutcomeUnknown(failed);
    }
  }

  private void rollBack(TransactionStatus status, Throwable cause) {
    try {
      transactions.rollback(status);
    } catch (RuntimeException failed) {
      cause.addSuppressed(failed);
    }
  }

  private static boolean asksForRetry(Throwable failed) {
    return attempts(failed) > 1;
  }

  /// How often it is tried in all.
  private static int attempts(Throwable failed) {
    var sql = sqlCause(failed);
    if (sql == null) {
      return 1;
    }
    if (sql.getErrorCode() == WAITED) {
      return WAITS;
    }
    return CLASH.contains(sql.getErrorCode()) ? ATTEMPTS : 1;
  }

  /// SQL states 08… say that the connection is gone.
  private static boolean unavailable(Throwable failed) {
    var sql = sqlCause(failed);
    if (sql == null) {
      return false;
    }
    var state = sql.getSQLState();
    return sql instanceof SQLTransientConnectionException
        || (state != null && state.startsWith("08"));
  }

  private static @Nullable SQLException sqlCause(@Nullable Throwable failed) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static void pause(int attempt) {
    long most = 5_000_000L << attempt;
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most / 2, most));
  }
}
