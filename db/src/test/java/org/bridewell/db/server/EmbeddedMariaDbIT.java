package org.bridewell.db.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.bridewell.db.server.EmbeddedMariaDb.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbIT {
  @TempDir Path folder;

  @Test
  void keepsItsDataAndLeavesNoProcess() throws SQLException {
    long pid;
    try (var server = EmbeddedMariaDb.start(Settings.durable(folder))) {
      pid = server.pid();
      run(server, "CREATE TABLE kept (number INT PRIMARY KEY)");
      run(server, "INSERT INTO kept VALUES (7)");
    }
    assertThat(ProcessHandle.of(pid)).isEmpty();

    try (var server = EmbeddedMariaDb.start(Settings.durable(folder))) {
      assertThat(number(server, "SELECT number FROM kept")).isEqualTo(7);
    }
    try (var server = EmbeddedMariaDb.start(new Settings(folder, 1, true))) {
      assertThatThrownBy(() -> number(server, "SELECT number FROM kept"))
          .hasMessageContaining("doesn't exist");
    }
  }

  @Test
  void comesBackOnTheSamePortWhenTheServerDies() throws Exception {
    try (var server = EmbeddedMariaDb.start(Settings.durable(folder))) {
      run(server, "CREATE TABLE kept (number INT PRIMARY KEY)");
      run(server, "INSERT INTO kept VALUES (7)");
      long killed = server.pid();
      ProcessHandle.of(killed).orElseThrow().destroyForcibly();

      Instant limit = Instant.now().plus(Duration.ofSeconds(60));
      while (!answers(server, killed)) {
        assertThat(Instant.now()).isBefore(limit);
        Thread.sleep(50);
      }
      assertThat(number(server, "SELECT number FROM kept")).isEqualTo(7);
    }
  }

  @Test
  void endsTheServerThatAKilledApplicationLeftBehind() throws Exception {
    Process application =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LeavesAServerBehind.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long orphan = firstNumber(application);
    application.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (var server = EmbeddedMariaDb.start(Settings.durable(folder))) {
      assertThat(ProcessHandle.of(orphan)).isEmpty();
      assertThat(server.pid()).isNotEqualTo(orphan);
      assertThat(number(server, "SELECT 1")).isEqualTo(1);
    }
  }

  @Test
  void refusesDataThatAnotherApplicationHolds() {
    try (var server = EmbeddedMariaDb.start(Settings.durable(folder))) {
      assertThatThrownBy(() -> EmbeddedMariaDb.start(Settings.durable(folder)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Another Bridewell");
      assertThat(ProcessHandle.of(server.pid())).isPresent();
    }
  }

  @Test
  void listensOnLoopbackAloneAndLetsNobodyInWithoutAPassword() throws Exception {
    try (var server = EmbeddedMariaDb.start(Settings.durable(folder))) {
      int port = Integer.parseInt(server.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
      try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
        assertThat(socket.isConnected()).isTrue();
      }
      assertThatThrownBy(() -> new Socket(InetAddress.getByName("127.0.0.2"), port).close())
          .isInstanceOf(IOException.class);
      assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "root", ""))
          .isInstanceOf(SQLException.class);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
        .isEqualTo("rw-------");
  }

  @Test
  void runsWithTheSettingsThatNothingMayBeLostUnder() throws SQLException {
    try (var server = EmbeddedMariaDb.start(Settings.durable(folder));
        var connection = connect(server)) {
      assertThat(DurabilityCheck.unsafe(connection)).isEmpty();
      assertThat(text(server, "SELECT @@tx_isolation")).isEqualTo("READ-COMMITTED");
      assertThat(text(server, "SELECT @@character_set_server")).isEqualTo("utf8mb4");
    }
  }

  @Test
  void findsAServerThatMayLoseWhatItAcknowledged() throws SQLException {
    try (var server = EmbeddedMariaDb.start(Settings.forTests(folder));
        var connection = connect(server)) {
      assertThat(DurabilityCheck.unsafe(connection))
          .contains("innodb_flush_log_at_trx_commit is 0, not 1");
    }
  }

  @Test
  void writesNoStatementIntoItsLog() throws Exception {
    try (var server = EmbeddedMariaDb.start(Settings.durable(folder))) {
      run(server, "CREATE TABLE leak (word VARCHAR(40) PRIMARY KEY)");
      run(server, "INSERT INTO leak VALUES ('planted-surname')");
      assertThatThrownBy(() -> run(server, "INSERT INTO leak VALUES ('planted-surname')"))
          .hasMessageContaining("Duplicate");
      Connection lost = connect(server);
      lost.abort(Runnable::run);
    }
    assertThat(Files.readString(folder.resolve("mariadb.log"))).doesNotContain("planted-surname");
  }

  private static boolean answers(EmbeddedMariaDb server, long killed) {
    try {
      return server.pid() != killed && number(server, "SELECT 1") == 1;
    } catch (SQLException e) {
      return false;
    }
  }

  private static long firstNumber(Process process) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(process.getInputStream()));
    return Long.parseLong(lines.readLine());
  }

  private static Connection connect(EmbeddedMariaDb server) throws SQLException {
    return DriverManager.getConnection(
        server.jdbcUrl(), server.ownerUser(), server.ownerPassword());
  }

  private static void run(EmbeddedMariaDb server, String sql) throws SQLException {
    try (var connection = connect(server);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(EmbeddedMariaDb server, String sql) throws SQLException {
    return Integer.parseInt(text(server, sql));
  }

  private static String text(EmbeddedMariaDb server, String sql) throws SQLException {
    try (var connection = connect(server);
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
