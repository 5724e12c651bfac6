package org.bridewell.core.shared;

import java.util.function.Supplier;

/// One transaction: all of it is committed when `run` returns, or nothing of it.
///
/// Deadlocks are retried as a whole, at most five times, and a lock time-out once, so the work must
/// be repeatable. A unit within a unit joins the outer one.
public interface UnitOfWork {
  /// Runs the work and commits it.
  ///
  /// @throws OutcomeUnknown when the connection was lost during the commit: read again by the key
  ///   of the request before doing it twice
  /// @throws StoreUnavailable when the database cannot be reached, or the same rows are in use for
  ///   too long: nothing was changed
  <T> T run(Supplier<T> work);

  /// As `run`, for work without a result.
  default void execute(Runnable work) {
    run(
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }
}
