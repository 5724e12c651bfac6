package org.bridewell.db.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends server processes: those that a killed application left behind, and our own.
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

  private Orphans() {}

  /// Ends every process that was started with this argument. The caller holds the folder's lock, so
  /// no living application owns them.
  static void end(String argument, Duration limit) {
    for (ProcessHandle orphan : startedWith(argument)) {
      LOG.warn("A database server was left behind as process {}: ending it", orphan.pid());
      end(orphan, limit);
    }
  }

  /// Asks the process to end, and kills it when it has not within the limit.
  static void end(ProcessHandle process, Duration limit) {
    process.destroy();
    if (!ends(process, limit)) {
      LOG.error("The database server did not end in {}: killing it", limit);
      process.destroyForcibly();
      ends(process, limit);
    }
  }

  private static boolean ends(ProcessHandle process, Duration limit) {
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<ProcessHandle> startedWith(String argument) {
    return ProcessHandle.allProcesses()
        .filter(process -> arguments(process.pid()).contains(argument))
        .toList();
  }

  /// Read from `/proc`: [ProcessHandle.Info#arguments] is cut after 4 kB.
  private static List<String> arguments(long pid) {
    try {
      return List.of(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline")).split("\0"));
    } catch (IOException e) {
      return List.of(); // it has ended, or it is not ours to see
    }
  }
}
