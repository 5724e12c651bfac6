package org.bridewell.deploy.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.deploy.rig.Figures;
import org.bridewell.deploy.rig.WritePath;

/// `deploy/bench save-answer`: the service's save against a bare durable upsert on the same server
/// in the same run, one by one in turn, and then on eight connections each.
public final class SaveAnswer {
  private static final int WARM_UP = 3_000;
  private static final int SAMPLES = 4_000;
  private static final int PEOPLE = 5_000;
  private static final int AT_ONCE_SITTINGS = 4_000;
  private static final String BARE = "a bare upsert's ";

  private final WritePath path;
  private final Iterator<SittingId> sittings;
  private final Figures figures = new Figures();

  private SaveAnswer(WritePath path, List<DetentionId> held) {
    this.path = path;
    this.sittings = new Begun(path, new ConcurrentLinkedQueue<>(held));
  }

  /// Runs in an empty folder, given as the argument; exits 1 when a goal is not held.
  public static void main(String[] args) throws Exception {
    int exit;
    Figures.progress("Starting a durable database and the service ...");
    try (var path = WritePath.start(Path.of(args[0]), 1)) {
      var bench = new SaveAnswer(path, path.held(PEOPLE));
      try (var owner = path.owner()) {
        BareUpsert.createTable(owner);
      }
      bench.oneByOne();
      bench.eightAtOnce();
      exit = bench.figures.print();
    }
    System.exit(exit);
  }

  private void oneByOne() throws SQLException {
    path.signIn();
    try (var bare = new BareUpsert(path.owner())) {
      Figures.progress("Warming up, then " + SAMPLES + " of each in turn ...");
      var sitter = new Sitter(path, sittings);
      inTurn(sitter, bare, new Samples(WARM_UP), new Samples(WARM_UP), WARM_UP);
      var answers = new Samples(SAMPLES);
      var upserts = new Samples(SAMPLES);
      inTurn(sitter, bare, answers, upserts, SAMPLES);
      row("save-answer p50", answers, upserts, 50, 3);
      row("save-answer p95", answers, upserts, 95, 5);
    }
  }

  private static void inTurn(
      Sitter sitter, BareUpsert bare, Samples answers, Samples upserts, int times)
      throws SQLException {
    for (int i = 0; i < times; i++) {
      var next = sitter.next();
      long start = System.nanoTime();
      bare.save(next.sitting(), next.tap());
      long between = System.nanoTime();
      sitter.answer(next);
      answers.add(System.nanoTime() - between);
      upserts.add(between - start);
    }
  }

  private void row(String name, Samples answers, Samples upserts, int percent, double goal) {
    double answer = answers.percentile(percent);
    double upsert = upserts.percentile(percent);
    var to = BARE + "p" + percent + ", " + Samples.millis(upsert);
    figures.atMost(name, Samples.millis(answer), answer / upsert, to, goal);
  }

  private void eightAtOnce() throws Exception {
    Figures.progress(Throughput.AT_ONCE + " sittings at once, in turn with as many upserts ...");
    var throughput = new Throughput(path, begun());
    throughput.run();
    figures.atLeast(
        "save-answer, 8 sittings at once",
        aSecond(throughput.answers()),
        throughput.answers() / throughput.upserts(),
        "bare upserts on 8 connections, " + aSecond(throughput.upserts()),
        0.5);
  }

  /// Begun before: what is measured is answering.
  private Iterator<SittingId> begun() {
    Figures.progress("Beginning " + AT_ONCE_SITTINGS + " sittings ...");
    var begun = new ConcurrentLinkedQueue<SittingId>();
    for (int i = 0; i < AT_ONCE_SITTINGS; i++) {
      begun.add(sittings.next());
    }
    return new Ready(begun);
  }

  private static String aSecond(double rate) {
    return String.format(Locale.ROOT, "%,.0f/s", rate);
  }

  /// Sittings that were begun: one supply for all threads.
  private record Ready(Queue<SittingId> begun) implements Iterator<SittingId> {
    @Override
    public boolean hasNext() {
      return !begun.isEmpty();
    }

    @Override
    public SittingId next() {
      return begun.remove();
    }
  }

  /// Sittings of people in custody, each begun when it is needed: one supply for all threads.
  private record Begun(WritePath path, Queue<DetentionId> held) implements Iterator<SittingId> {
    @Override
    public boolean hasNext() {
      return !held.isEmpty();
    }

    @Override
    public SittingId next() {
      return path.sitting(held.remove());
    }
  }
}
