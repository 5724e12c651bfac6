package org.bridewell.deploy.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.bridewell.db.type.Columns;

/// What of the acknowledged answers a database still has, and whether anything in it is half done.
/// Read in one snapshot, so that writing may go on.
///
/// @param lost acknowledged, but no revision of that answer
/// @param half revisions before which one is missing, revisions without an audit entry, audit
///   entries without their answer or their person
record Survival(int lost, int half) {
  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final String REVISIONS =
      "SELECT answer_id, sitting_id, item_id, revision FROM response_revision";
  private static final String ENTRIES =
      """
      SELECT SUBSTRING(subject, 9), detail, COUNT(*), COUNT(person_id)
      FROM audit_entry WHERE action = 'ANSWER_RECORDED' GROUP BY subject, detail""";

  static Survival of(List<Answer> acknowledged, String url) throws SQLException {
    try (var connection = restarted(url);
        var statement = connection.createStatement()) {
      statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
      var kept = new Kept(connection);
      return new Survival(kept.lost(acknowledged), kept.half());
    }
  }

  /// A connection as soon as the server is back.
  private static Connection restarted(String url) throws SQLException {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (true) {
      try {
        return DriverManager.getConnection(url);
      } catch (SQLException recovering) {
        if (System.nanoTime() > end) {
          throw recovering;
        }
        LockSupport.parkNanos(50_000_000);
      }
    }
  }

  /// What one snapshot holds.
  private static final class Kept {
    private final Map<UUID, Answer> revisions = new HashMap<>();
    private final Map<String, Integer> newest = new HashMap<>();
    private final Map<String, Integer> perPlace = new HashMap<>();
    private final Map<String, Integer> entries = new HashMap<>();
    private int withoutPerson;

    Kept(Connection connection) throws SQLException {
      read(connection, REVISIONS, row -> revision(answer(row)));
      read(connection, ENTRIES, this::entry);
    }

    int lost(List<Answer> acknowledged) {
      return (int) acknowledged.stream().filter(answer -> !isKept(answer)).count();
    }

    private boolean isKept(Answer answer) {
      return answer.equals(revisions.get(answer.answer()));
    }

    int half() {
      long gaps =
          newest.entrySet().stream()
              .filter(place -> perPlace.getOrDefault(place.getKey(), 0) < place.getValue())
              .count();
      long unaudited =
          perPlace.entrySet().stream()
              .filter(place -> entries.getOrDefault(place.getKey(), 0) < place.getValue())
              .count();
      long auditedOnly =
          entries.keySet().stream().filter(place -> !perPlace.containsKey(place)).count();
      return (int) (gaps + unaudited + auditedOnly + withoutPerson);
    }

    private void revision(Answer answer) {
      revisions.put(answer.answer(), answer);
      newest.merge(answer.place(), answer.revision(), Math::max);
      perPlace.merge(answer.place(), 1, Integer::sum);
    }

    private void entry(ResultSet row) throws SQLException {
      entries.put(Answer.place(UUID.fromString(row.getString(1)), row.getString(2)), row.getInt(3));
      withoutPerson += row.getInt(3) - row.getInt(4);
    }
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(
        Columns.uuid(row.getBytes(2)),
        row.getString(3),
        row.getInt(4),
        Columns.uuid(row.getBytes(1)));
  }

  private interface Reader {
    void accept(ResultSet row) throws SQLException;
  }

  private static void read(Connection connection, String query, Reader reader) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        reader.accept(rows);
      }
    }
  }
}
