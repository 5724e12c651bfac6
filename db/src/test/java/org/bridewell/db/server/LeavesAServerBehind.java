package org.bridewell.db.server;

import java.nio.file.Path;

/// Run as a process of its own and killed: the server it started is an orphan then.
final class LeavesAServerBehind {
  private LeavesAServerBehind() {}

  public static void main(String[] args) throws InterruptedException {
    var server = EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.durable(Path.of(args[0])));
    System.out.println(server.pid());
    Thread.sleep(Long.MAX_VALUE);
  }
}
