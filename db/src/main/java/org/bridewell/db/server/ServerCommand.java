package org.bridewell.db.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// How the embedded server is called: its options, its files, its first data.
record ServerCommand(MariaDbBinaries binaries, Path folder, int port, int flushLogAtTrxCommit) {
  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final String START =
      "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n";

  /// Tells this server from every other one on the machine.
  String dataArgument() {
    return "--datadir=" + data();
  }

  Path errorLog() {
    return folder.resolve("mariadb.log");
  }

  /// Throws the data away, and with them the seals that were kept beside them.
  void removeData() throws IOException {
    Folders.delete(data());
    Folders.delete(folder.resolve("seals"));
    Files.deleteIfExists(errorLog());
  }

  /// Makes the system tables once, beside the final folder, and moves them there whole.
  void installWhenMissing() throws IOException {
    if (Files.isDirectory(data())) {
      return;
    }
    Path part = folder.resolve("mariadb.part");
    Folders.delete(part);
    Folders.createPrivate(part);
    List<String> words = new ArrayList<>(common(part));
    words.add("--bootstrap");
    Process process = quiet(words).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(START.getBytes(StandardCharsets.UTF_8));
      for (Path script : binaries.systemTables()) {
        Files.copy(script, in);
        in.write('\n');
      }
    }
    if (exitCode(process) != 0) {
      throw new IOException("The system tables could not be made: see " + errorLog());
    }
    Files.move(part, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  /// Starts the server in a session of its own: an interrupt from the keyboard reaches the
  /// application alone, which then stops the server in order.
  Process launch() throws IOException {
    List<String> words = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      words.add(SETSID.toString());
    }
    words.addAll(common(data()));
    words.addAll(
        List.of(
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--socket=bridewell.sock",
            "--pid-file=" + folder.resolve("mariadb.pid"),
            "--init-file=" + folder.resolve("init.sql"),
            "--skip-ssl",
            "--skip-name-resolve",
            "--skip-external-locking",
            "--local-infile=0",
            "--secure-file-priv=" + data(),
            "--secure-timestamp=YES",
            "--default-time-zone=+00:00",
            "--transaction-isolation=READ-COMMITTED",
            "--max-connections=200",
            "--innodb-flush-log-at-trx-commit=" + flushLogAtTrxCommit));
    return quiet(words).start();
  }

  /// Whether an account can sign in, so that the init file has run too.
  boolean accepts(String user, String password) {
    String url = "jdbc:mariadb://127.0.0.1:" + port + "/bridewell?connectTimeout=2000";
    try (var connection = DriverManager.getConnection(url, user, password)) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  /// No statement reaches the log: no query with a crash report, no general or slow log.
  private List<String> common(Path data) throws IOException {
    Folders.createPrivate(temporary());
    List<String> words = new ArrayList<>();
    words.add(binaries.server().toString());
    words.addAll(
        List.of(
            "--no-defaults",
            "--datadir=" + data,
            "--tmpdir=" + temporary(),
            "--basedir=" + binaries.share().getParent(),
            "--lc-messages-dir=" + binaries.share(),
            "--log-error=" + errorLog(),
            "--log-warnings=1",
            "--skip-stack-trace",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--innodb-buffer-pool-size=128M",
            "--innodb-log-file-size=64M"));
    if ("root".equals(System.getProperty("user.name"))) {
      words.add("--user=root");
    }
    return words;
  }

  private ProcessBuilder quiet(List<String> words) {
    return new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.appendTo(errorLog().toFile()));
  }

  private Path data() {
    return folder.resolve("mariadb");
  }

  /// Rows in temporary files are as private as the data; and a server that starts clears the files
  /// of every other one with the same folder.
  private Path temporary() {
    return folder.resolve("temporary");
  }

  private static int exitCode(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while making the system tables", e);
    }
  }
}
