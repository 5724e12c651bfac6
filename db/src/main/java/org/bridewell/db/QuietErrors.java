package org.bridewell.db;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/// Takes the values out of what the database says about a refused statement.
///
/// `Duplicate entry 'LEEDS-AB/1234/26' for key …` names a person, and an exception that nobody
/// catches ends in the log. The code, the SQL state and the key's name stay.
public final class QuietErrors implements ExecuteListener {
  private static final long serialVersionUID = 1;
  private static final Pattern KEY = Pattern.compile("for key '([\\w.]+)'$");

  @Override
  public void exception(ExecuteContext context) {
    var refused = context.sqlException();
    if (refused != null && refused.getErrorCode() != 0) {
      context.sqlException(quiet(refused));
    }
  }

  /// The same refusal without values; for the few statements that do not go through jOOQ.
  public static SQLException quiet(SQLException refused) {
    var key = KEY.matcher(String.valueOf(refused.getMessage()));
    var words = "the database refused with " + refused.getErrorCode();
    var quiet =
        new SQLException(
            key.find() ? words + " for key " + key.group(1) : words,
            refused.getSQLState(),
            refused.getErrorCode());
    quiet.setStackTrace(refused.getStackTrace());
    return quiet;
  }
}
