package org.bridewell.db.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A MariaDB server of our own, on loopback, whose data lasts.
///
/// One application at a time holds a data folder. A server that an earlier, killed application left
/// behind is ended in order first; a server that dies is started again on the same port. After
/// [#close] no process is left.
public final class EmbeddedMariaDb implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

  /// Where the data are, and how a commit reaches the disk: 1 is durable, anything else is for
  /// tests and control runs that must lose data. `fresh` throws away what the folder held.
  public record Settings(Path folder, int flushLogAtTrxCommit, boolean fresh) {
    /// A durable server that keeps its data.
    public static Settings durable(Path folder) {
      return new Settings(folder, 1, false);
    }

    /// A server that may lose what it acknowledged: for tests.
    public static Settings forTests(Path folder) {
      return new Settings(folder, 0, false);
    }
  }

  private final ServerCommand command;
  private final ServerSecrets secrets;
  private final FileChannel lock;
  private Process process;
  private boolean closing;

  private EmbeddedMariaDb(
      ServerCommand command, ServerSecrets secrets, FileChannel lock, Process process) {
    this.command = command;
    this.secrets = secrets;
    this.lock = lock;
    this.process = process;
  }

  /// Starts the server and returns when it accepts connections.
  public static EmbeddedMariaDb start(Settings settings) {
    QuietDriver.silence();
    Path folder = settings.folder().toAbsolutePath().normalize();
    try {
      Folders.createPrivate(folder);
      FileChannel lock = lock(folder);
      try {
        return start(folder, settings, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The database server did not start in " + folder, e);
    }
  }

  private static EmbeddedMariaDb start(Path folder, Settings settings, FileChannel lock)
      throws IOException {
    var command =
        new ServerCommand(
            MariaDbBinaries.find(), folder, freePort(), settings.flushLogAtTrxCommit());
    Orphans.end(command.dataArgument(), STOP_LIMIT);
    if (settings.fresh()) {
      command.removeData();
    }
    command.installWhenMissing();
    ServerSecrets secrets = ServerSecrets.in(folder);
    Folders.writePrivate(folder.resolve("init.sql"), secrets.initStatements());
    Process process = command.launch();
    var server = new EmbeddedMariaDb(command, secrets, lock, process);
    server.awaitReady(process);
    server.watch(process);
    return server;
  }

  /// The address of the schema `bridewell`.
  public String jdbcUrl() {
    return "jdbc:mariadb://127.0.0.1:" + command.port() + "/bridewell";
  }

  /// The account that owns the schema: migrations, and making the narrow accounts.
  public String ownerUser() {
    return "bridewell_owner";
  }

  /// The owner's password.
  public String ownerPassword() {
    return secrets.owner();
  }

  /// The process id of the server now running.
  public synchronized long pid() {
    return process.pid();
  }

  /// Stops the server in order and waits until it has ended.
  @Override
  public void close() {
    Process last;
    synchronized (this) {
      if (closing) {
        return;
      }
      closing = true;
      last = process;
    }
    try {
      Orphans.end(last.toHandle(), STOP_LIMIT);
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void watch(Process watched) {
    watched.onExit().thenAcceptAsync(this::restart, work -> Thread.ofVirtual().start(work));
  }

  private void restart(Process dead) {
    for (int attempt = 1; ; attempt++) {
      Process next;
      synchronized (this) {
        if (closing) {
          return;
        }
        LOG.warn("The database server ended with code {}: starting it again", dead.exitValue());
        try {
          next = command.launch();
        } catch (IOException e) {
          LOG.error("The database server cannot be started again", e);
          return;
        }
        process = next;
      }
      try {
        awaitReady(next);
        watch(next);
        LOG.info("The database server is back");
        return;
      } catch (IllegalStateException e) {
        if (isClosing()) {
          return;
        }
        LOG.error("The database server did not come back (attempt {})", attempt);
        Orphans.end(next.toHandle(), STOP_LIMIT);
        pause(Duration.ofSeconds(Math.min(attempt, 10)));
      }
    }
  }

  private synchronized boolean isClosing() {
    return closing;
  }

  private void awaitReady(Process starting) {
    long limit = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!command.accepts(ownerUser(), secrets.owner())) {
      if (!starting.isAlive()) {
        throw new IllegalStateException(
            "The database server ended while starting: see " + command.errorLog());
      }
      if (System.nanoTime() > limit) {
        Orphans.end(starting.toHandle(), STOP_LIMIT);
        throw new IllegalStateException(
            "The database server does not answer: see " + command.errorLog());
      }
      pause(Duration.ofMillis(20));
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!tryLock(channel)) {
      channel.close();
      throw new IllegalStateException("Another Bridewell is using the data in " + folder);
    }
    return channel;
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (java.nio.channels.OverlappingFileLockException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause(Duration time) {
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the database server", e);
    }
  }
}
