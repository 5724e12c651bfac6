package org.bridewell.deploy.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.Relay;
import org.bridewell.core.partner.Courier;
import org.bridewell.core.partner.PartnerFeed;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.type.Columns;
import org.bridewell.deploy.rig.Figures;
import org.bridewell.deploy.rig.Receiver;
import org.bridewell.deploy.rig.Referring;
import org.bridewell.deploy.rig.WritePath;

/// `deploy/bench exchange`: messages delivered to a receiver on this machine, against an HTTP post
/// of the same bytes with two durable updates; four at once, as the application has them.
public final class Exchange {
  private static final int AT_ONCE = 4;
  private static final int ROUNDS = 5;
  private static final int A_ROUND = 240;
  private static final double GOAL = 3;

  private final WritePath path;
  private final Receiver receiver;
  private final Referring referring;
  private final Courier courier;

  private Exchange(WritePath path, Receiver receiver) throws SQLException {
    this.path = path;
    this.receiver = receiver;
    this.referring = new Referring(path, receiver.address());
    this.courier = path.part(Courier.class);
  }

  /// An empty folder; exits 1 when the goal is not held.
  public static void main(String[] args) throws Exception {
    var figures = new Figures();
    try (var path = WritePath.start(Path.of(args[0]), 1);
        var receiver = new Receiver()) {
      new Exchange(path, receiver).run(figures);
    }
    System.exit(figures.print());
  }

  /// One round of each to warm up, then rounds in turn.
  private void run(Figures figures) throws Exception {
    var held = path.held((ROUNDS + 1) * A_ROUND);
    prepareBare();
    double delivered = 0;
    double bare = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      var people = held.subList(round * A_ROUND, (round + 1) * A_ROUND);
      wait(people);
      double courierRate = rate(this::deliver);
      double bareRate = rate(this::post);
      if (round > 0) {
        delivered += courierRate / ROUNDS;
        bare += bareRate / ROUNDS;
      }
    }
    figures.fact("messages delivered", ROUNDS * A_ROUND, "%d at once".formatted(AT_ONCE));
    figures.fact("bytes a message", receiver.lastBody().length, "FHIR R4 message Bundle, JSON");
    figures.atMost(
        "a message delivered",
        String.format(Locale.ROOT, "%.0f a second", delivered),
        bare / delivered,
        "the cost of a post and two durable updates",
        GOAL);
  }

  /// Referrals whose messages wait for couriers.
  private void wait(List<DetentionId> people) throws SQLException {
    for (var one : people) {
      referring.refer(one);
    }
    var relay =
        new Relay(
            "relay",
            path.part(Outbox.class),
            List.of(path.part(PartnerFeed.class)),
            path.part(UnitOfWork.class),
            Clock.systemUTC(),
            (consumer, event, why) -> {
              throw why;
            });
    while (relay.runOnce() > 0) {
      Thread.onSpinWait();
    }
  }

  private interface Worker {
    /// Works until nothing is left, and says how much it did.
    int work() throws Exception;
  }

  private static double rate(Worker worker) throws Exception {
    var tasks = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < AT_ONCE; i++) {
      tasks.add(worker::work);
    }
    long start = System.nanoTime();
    int done = 0;
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var task : threads.invokeAll(tasks)) {
        done += task.get();
      }
    }
    return done * 1e9 / (System.nanoTime() - start);
  }

  private int deliver() {
    int done = 0;
    while (courier.runOnce()) {
      done++;
    }
    return done;
  }

  private void prepareBare() throws SQLException {
    try (var owner = path.owner();
        var sql = owner.createStatement()) {
      sql.execute(
          "CREATE TABLE IF NOT EXISTS bench_message (id BINARY(16) PRIMARY KEY, state INT NOT NULL)");
    }
  }

  private int post() throws Exception {
    var body = receiver.lastBody();
    try (var owner = path.owner();
        var update =
            owner.prepareStatement("UPDATE bench_message SET state = state + 1 WHERE id = ?");
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var id = inserted(owner);
      var request =
          HttpRequest.newBuilder(URI.create(receiver.address()))
              .header("Content-Type", "application/fhir+json")
              .POST(BodyPublishers.ofByteArray(body))
              .build();
      for (int i = 0; i < A_ROUND / AT_ONCE; i++) {
        durable(update, id);
        http.send(request, BodyHandlers.discarding());
        durable(update, id);
      }
    }
    return A_ROUND / AT_ONCE;
  }

  private static byte[] inserted(Connection owner) throws SQLException {
    var id = Columns.bytes(UUID.randomUUID());
    try (var insert = owner.prepareStatement("INSERT INTO bench_message VALUES (?, 0)")) {
      insert.setBytes(1, id);
      insert.executeUpdate();
    }
    return id;
  }

  private static void durable(PreparedStatement update, byte[] id) throws SQLException {
    update.setBytes(1, id);
    update.executeUpdate();
  }
}
