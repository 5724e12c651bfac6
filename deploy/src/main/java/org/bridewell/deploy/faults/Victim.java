package org.bridewell.deploy.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// A running program as the one who kills it sees it. What it acknowledged comes over a pipe and is
/// kept by this process: outside the application and outside its database.
final class Victim {
  private static final int START_LIMIT_SECONDS = 120;

  private final Process process;
  private final Path data;
  private final Consumer<String> heard;
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final Thread reader;

  private Victim(Process process, Path data, Consumer<String> heard) {
    this.process = process;
    this.data = data;
    this.heard = heard;
    this.reader = Thread.ofPlatform().start(this::read);
  }

  /// @param heard gets each line that the program says, but for the one that it is ready
  static Victim start(Path data, Class<?> program, Consumer<String> heard, String... arguments)
      throws IOException {
    var command = new ArrayList<String>();
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:TieredStopAtLevel=1",
            "-Dlogging.level.root=off",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            data.toString()));
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command)
            .redirectError(data.resolveSibling("writer.log").toFile())
            .start();
    return new Victim(process, data, heard);
  }

  /// The owner's address of the database, when the writer has it.
  String awaitReady() throws Exception {
    try {
      return ready.get(START_LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      throw new IllegalStateException("the writer did not start: see writer.log", late);
    }
  }

  /// The database is left behind, and the next application finds it.
  void killApplication() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
    reader.join();
  }

  /// The application stays, and starts it again.
  void killDatabase() throws IOException {
    for (var server : servers()) {
      server.destroyForcibly();
      server.onExit().join();
    }
  }

  /// Ends both, for good.
  void end() throws Exception {
    killApplication();
    killDatabase();
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(line);
      }
    } catch (IOException ended) {
      // killed: what it said whole was read
    }
  }

  private void hear(String line) {
    if (line.startsWith("ready ")) {
      ready.complete(line.substring("ready ".length()));
    } else {
      heard.accept(line);
    }
  }

  /// The servers on this data folder: nobody else's.
  private List<ProcessHandle> servers() {
    var folder = "--datadir=" + data.resolve("mariadb");
    return ProcessHandle.allProcesses()
        .filter(running -> arguments(running.pid()).contains(folder))
        .toList();
  }

  private static List<String> arguments(long pid) {
    try {
      return List.of(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline")).split("\0"));
    } catch (IOException e) {
      return List.of(); // it has ended, or it is not ours to see
    }
  }
}
