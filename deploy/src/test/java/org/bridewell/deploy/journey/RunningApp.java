package org.bridewell.deploy.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The packaged application with the demo partnership, started once for all journeys and ended with
/// them.
final class RunningApp {
  private static final Duration LONGEST_START = Duration.ofMinutes(3);
  private static final RunningApp APP = start();

  private final int port;
  private final Path folder;
  private final Process process;

  private RunningApp(int port, Path folder, Process process) {
    this.port = port;
    this.folder = folder;
    this.process = process;
  }

  static RunningApp get() {
    return APP;
  }

  String address(String path) {
    return "http://localhost:" + port + "/" + path;
  }

  /// What the application has written so far.
  String log() {
    try {
      return Files.readString(folder.resolve("app.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a query of the database's owner returns, a row a list; for what no screen may show.
  List<List<String>> rows(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      var rows = new ArrayList<List<String>>();
      if (statement.execute(sql)) {
        var result = statement.getResultSet();
        while (result.next()) {
          rows.add(row(result));
        }
      }
      return rows;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> row(ResultSet result) throws SQLException {
    var row = new ArrayList<String>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      row.add(String.valueOf(result.getString(i)));
    }
    return row;
  }

  /// The embedded server's port stands on its own command line, the owner's secret in the folder.
  private Connection connect() throws SQLException, IOException {
    var data = folder.resolve("data");
    var pid = Files.readString(data.resolve("mariadb.pid")).strip();
    var command = Files.readString(Path.of("/proc", pid, "cmdline")).split("\0", -1);
    var port =
        Arrays.stream(command)
            .filter(argument -> argument.startsWith("--port="))
            .findFirst()
            .orElseThrow()
            .substring("--port=".length());
    var url = "jdbc:mariadb://127.0.0.1:" + port + "/bridewell";
    return DriverManager.getConnection(
        url, "bridewell_owner", Files.readAllLines(data.resolve("secrets")).getLast());
  }

  private static RunningApp start() {
    try {
      var folder = Files.createTempDirectory("bridewell-journey");
      int port = freePort();
      var process =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-jar",
                  System.getProperty("bridewell.app"),
                  "--server.port=" + port,
                  "--bridewell.data=" + folder.resolve("data"))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("app.log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
      var app = new RunningApp(port, folder, process);
      app.awaitReady();
      app.standLonger();
      return app;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A browser waits for another one here, and would lock itself meanwhile.
  private void standLonger() {
    rows("INSERT IGNORE INTO suite_lock_limit SELECT suite_id, 'USUAL', 900 FROM suite");
  }

  private void awaitReady() {
    var limit = System.nanoTime() + LONGEST_START.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > limit) {
        throw new IllegalStateException("the application did not become ready:\n" + log());
      }
      pause();
    }
  }

  private boolean isReady() {
    try (var http = HttpClient.newHttpClient()) {
      var ready = HttpRequest.newBuilder(URI.create(address("actuator/health/readiness"))).build();
      return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
