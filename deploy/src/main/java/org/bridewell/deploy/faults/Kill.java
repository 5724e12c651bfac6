package org.bridewell.deploy.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.bridewell.deploy.rig.Figures;

/// `deploy/faults kill`: kills the application and the database by turns with signal 9 while
/// answers are written flat out, and looks after each restart for every answer that was
/// acknowledged.
public final class Kill {
  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final int FLAT_OUT = 100;
  private static final int CONTROLS = 3;

  private final Path folder;
  private final Random random = new Random();
  private final Figures figures = new Figures();
  private int lost;
  private int half;
  private final AtomicInteger overtaken = new AtomicInteger();

  private Kill(Path folder) {
    this.folder = folder;
  }

  /// An empty folder, and how many kills; exits 1 when a goal is not held.
  public static void main(String[] args) throws Exception {
    var run = new Kill(Path.of(args[0]).toAbsolutePath());
    run.durable(Integer.parseInt(args[1]));
    run.control();
    int exit = run.figures.print();
    System.out.println(
        "This proves that the death of a process loses nothing. That a power cut loses nothing"
            + " rests on the settings check: innodb_flush_log_at_trx_commit=1 and the doublewrite"
            + " buffer, checked at the start and every minute.");
    System.exit(exit);
  }

  private void durable(int kills) throws Exception {
    var data = Files.createDirectories(folder.resolve("durable")).resolve("data");
    Files.createDirectories(data);
    try (var log = new Acknowledged(folder.resolve("durable").resolve("acknowledged.log"))) {
      var victim = start(data, 1, log);
      try {
        String url = victim.awaitReady();
        for (int kill = 1; kill <= kills; kill++) {
          log.awaitMore(FLAT_OUT, LIMIT);
          Thread.sleep(random.nextInt(1_000));
          boolean application = kill % 2 == 1;
          if (application) {
            victim.killApplication();
            victim = start(data, 1, log);
            url = victim.awaitReady();
          } else {
            victim.killDatabase();
          }
          log.awaitMore(Writer.SITTINGS, LIMIT);
          check(kill, application ? "application" : "database", log, url);
        }
      } finally {
        victim.end();
      }
      durableRows(kills, log.size());
    }
  }

  private Victim start(Path data, int flush, Acknowledged log) throws IOException {
    return Victim.start(data, Writer.class, line -> heard(line, log), Integer.toString(flush));
  }

  private void heard(String line, Acknowledged log) {
    if (Answer.isIn(line)) {
      log.add(Answer.of(line));
    } else if (line.equals("overtaken")) {
      overtaken.incrementAndGet();
    }
  }

  private void check(int kill, String what, Acknowledged log, String url) throws Exception {
    var acknowledged = log.all();
    var survival = Survival.of(acknowledged, url);
    lost = Math.max(lost, survival.lost());
    half = Math.max(half, survival.half());
    Figures.progress(
        "kill %d (%s): %,d acknowledged, %d lost, %d half done"
            .formatted(kill, what, acknowledged.size(), survival.lost(), survival.half()));
  }

  private void durableRows(int kills, int acknowledged) {
    String by = "%d of the application, %d of the database";
    figures.fact("kills with signal 9", kills, by.formatted((kills + 1) / 2, kills / 2));
    figures.count("acknowledged answers lost", lost, of(acknowledged), "0", lost == 0);
    figures.count("half-done answers", half, "after any kill", "0", half == 0);
    figures.count(
        "replays answered as another's",
        overtaken.get(),
        of(acknowledged),
        "0",
        overtaken.get() == 0);
  }

  /// The same on a server that does not flush at commit: the check must find a loss.
  private void control() throws Exception {
    var place = Files.createDirectories(folder.resolve("control"));
    var data = Files.createDirectories(place.resolve("data"));
    try (var log = new Acknowledged(place.resolve("acknowledged.log"))) {
      int missing = 0;
      int kills = 0;
      while (missing == 0 && kills++ < CONTROLS) {
        missing = unsafeKill(data, log);
        Figures.progress(
            "control, kill %d: %,d acknowledged, %,d lost".formatted(kills, log.size(), missing));
      }
      String without = "of " + "%,d, innodb_flush_log_at_trx_commit=0".formatted(log.size());
      figures.count("control: acknowledged answers lost", missing, without, "≥ 1", missing >= 1);
    }
  }

  private int unsafeKill(Path data, Acknowledged log) throws Exception {
    var victim = start(data, 0, log);
    victim.awaitReady();
    log.awaitMore(5 * FLAT_OUT, LIMIT);
    Thread.sleep(random.nextInt(500));
    victim.killDatabase();
    victim.killApplication();
    var acknowledged = log.all();
    var again = start(data, 0, log);
    try {
      return Survival.of(acknowledged, again.awaitReady()).lost();
    } finally {
      again.end();
    }
  }

  private static String of(int acknowledged) {
    return "of %,d acknowledged".formatted(acknowledged);
  }
}
