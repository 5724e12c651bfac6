package org.bridewell.db.type;

import java.sql.SQLException;
import org.jooq.Insert;
import org.jooq.exception.IntegrityConstraintViolationException;

/// Inserts that may find their row there already.
///
/// `INSERT IGNORE` is not for us: MariaDB then also passes over a broken CHECK or a missing parent.
public final class Once {
  private static final int DUPLICATE = 1062;

  private Once() {}

  /// Inserts, and says whether it did; only a duplicate key is an answer, anything else is thrown.
  public static boolean inserted(Insert<?> insert) {
    try {
      insert.execute();
      return true;
    } catch (IntegrityConstraintViolationException refused) {
      if (refused.getCause() instanceof SQLException sql && sql.getErrorCode() == DUPLICATE) {
        return false;
      }
      throw refused;
    }
  }
}
