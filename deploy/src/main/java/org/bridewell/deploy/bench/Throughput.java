package org.bridewell.deploy.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bridewell.core.shared.SittingId;
import org.bridewell.deploy.rig.WritePath;

/// How many a second when eight work at once, each on a sitting of its own: a queue behind one row
/// would show here.
final class Throughput {
  static final int AT_ONCE = 8;
  private static final int ROUNDS = 5;
  private static final Duration ROUND = Duration.ofMillis(1_200);

  private final List<Worker> answering = new ArrayList<>();
  private final List<Worker> upserting = new ArrayList<>();
  private final List<BareUpsert> connections = new ArrayList<>();
  private double answers;
  private double upserts;

  /// One unit of work.
  private interface Worker {
    void once() throws SQLException;
  }

  Throughput(WritePath path, Iterator<SittingId> sittings) throws SQLException {
    for (int i = 0; i < AT_ONCE; i++) {
      var sitter = new Sitter(path, sittings);
      answering.add(
          () -> {
            path.signIn();
            sitter.answer(sitter.next());
          });
      var bare = new BareUpsert(path.owner());
      var taps = new Sitter(path, Stream.generate(SittingId::next).iterator());
      connections.add(bare);
      upserting.add(
          () -> {
            var next = taps.next();
            bare.save(next.sitting(), next.tap());
          });
    }
  }

  double answers() {
    return answers;
  }

  double upserts() {
    return upserts;
  }

  /// One round of each to warm up, then rounds in turn.
  void run() throws Exception {
    round(upserting);
    round(answering);
    for (int i = 0; i < ROUNDS; i++) {
      upserts += round(upserting) / ROUNDS;
      answers += round(answering) / ROUNDS;
    }
    for (var connection : connections) {
      connection.close();
    }
  }

  /// How many a second the workers did together.
  private static double round(List<Worker> workers) throws Exception {
    long start = System.nanoTime();
    long end = start + ROUND.toNanos();
    long done = 0;
    try (var threads = Executors.newFixedThreadPool(workers.size())) {
      var work = workers.stream().map(worker -> until(end, worker)).toList();
      for (var count : threads.invokeAll(work)) {
        done += count.get();
      }
    }
    return done * 1e9 / (System.nanoTime() - start);
  }

  private static Callable<Integer> until(long end, Worker worker) {
    return () -> {
      int done = 0;
      for (; System.nanoTime() < end; done++) {
        worker.once();
      }
      return done;
    };
  }
}
