package org.bridewell.deploy.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.shared.SittingId;

/// The least that keeps an answer: one prepared, durable, autocommitted upsert on a connection.
final class BareUpsert implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement upsert;

  BareUpsert(Connection connection) throws SQLException {
    this.connection = connection;
    this.upsert =
        connection.prepareStatement(
            """
            INSERT INTO bench_answer (sitting_id, item_id, option_code, answered_at)
            VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE option_code = VALUES(option_code),
              answered_at = VALUES(answered_at)""");
  }

  static void createTable(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS bench_answer (
            sitting_id BINARY(16) NOT NULL,
            item_id VARCHAR(40) NOT NULL,
            option_code VARCHAR(40) NOT NULL,
            answered_at DATETIME(6) NOT NULL,
            PRIMARY KEY (sitting_id, item_id))""");
    }
  }

  void save(SittingId sitting, Tap tap) throws SQLException {
    upsert.setBytes(1, bytes(sitting.value()));
    upsert.setString(2, tap.item().value());
    upsert.setString(3, ((Response.Answered) tap.response()).optionCode());
    upsert.setObject(4, LocalDateTime.now(ZoneOffset.UTC));
    upsert.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
