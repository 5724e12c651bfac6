package org.bridewell.db.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaMigrationIT {
  private final EmbeddedMariaDb server = TestServer.shared();

  @Test
  void mayBeRepeated() {
    assertThatCode(
            () ->
                SchemaMigration.migrate(
                    server.jdbcUrl(), server.ownerUser(), server.ownerPassword()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void letsEachNarrowAccountInWithItsOwnPassword(NarrowAccount account) throws SQLException {
    try (var connection = connect(account)) {
      assertThat(connection.isValid(2)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void letsNoNarrowAccountChangeOrDeleteTheAudit(NarrowAccount account) throws SQLException {
    try (var connection = connect(account);
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("UPDATE audit_entry SET detail = ''"))
          .hasMessageContaining("denied");
      assertThatThrownBy(() -> statement.execute("DELETE FROM audit_entry"))
          .hasMessageContaining("denied");
    }
  }

  private Connection connect(NarrowAccount account) throws SQLException {
    return DriverManager.getConnection(
        server.jdbcUrl(), account.user(), account.password(server.ownerPassword()));
  }
}
