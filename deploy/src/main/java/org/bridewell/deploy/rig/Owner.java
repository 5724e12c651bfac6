package org.bridewell.deploy.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/// The way into the embedded database of a run, as its owner: to put made-up people there, and to
/// look afterwards.
public final class Owner {
  private static final String USER = "bridewell_owner";

  private final String url;
  private final String password;

  private Owner(String url, String password) {
    this.url = url;
    this.password = password;
  }

  /// The server's port stands on its own command line, the owner's secret in the folder.
  public static Owner of(Path data) throws IOException {
    var pid = Files.readString(data.resolve("mariadb.pid")).strip();
    var command = Files.readString(Path.of("/proc", pid, "cmdline")).split("\0", -1);
    var port =
        Arrays.stream(command)
            .filter(argument -> argument.startsWith("--port="))
            .findFirst()
            .orElseThrow()
            .substring("--port=".length());
    return new Owner(
        "jdbc:mariadb://127.0.0.1:" + port + "/bridewell",
        Files.readAllLines(data.resolve("secrets")).getLast());
  }

  /// A connection of its own, in UTC.
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url + "?timezone=UTC", USER, password);
  }

  String url() {
    return url;
  }

  String password() {
    return password;
  }

  static String user() {
    return USER;
  }
}
