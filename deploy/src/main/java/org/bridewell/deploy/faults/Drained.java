package org.bridewell.deploy.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.bridewell.deploy.rig.WritePath;

/// Waits until nothing is left to deliver.
final class Drained {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final String LEFT =
      """
      SELECT (SELECT COUNT(*) FROM outbox_event WHERE delivered_at IS NULL)
        + (SELECT COUNT(*) FROM partner_delivery WHERE state IN ('WAITING', 'UNDER_WAY'))""";

  private Drained() {}

  static void await(WritePath path) throws SQLException, InterruptedException {
    try (var owner = path.owner()) {
      await(owner, LEFT);
    }
  }

  /// Waits until every event is with its consumers, delivered to a partner or not.
  static void awaitRelayed(WritePath path) throws SQLException, InterruptedException {
    try (var owner = path.owner()) {
      await(owner, "SELECT COUNT(*) FROM outbox_event WHERE delivered_at IS NULL");
    }
  }

  private static void await(Connection owner, String left)
      throws SQLException, InterruptedException {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (count(owner, left) > 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("not everything was delivered within " + LIMIT);
      }
      Thread.sleep(100);
    }
  }

  private static int count(Connection owner, String left) throws SQLException {
    try (var select = owner.createStatement();
        var row = select.executeQuery(left)) {
      row.next();
      return row.getInt(1);
    }
  }
}
