package org.bridewell.deploy.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.partner.Courier;
import org.bridewell.core.partner.Deliveries;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.deploy.rig.Figures;
import org.bridewell.deploy.rig.Receiver;
import org.bridewell.deploy.rig.Referring;
import org.bridewell.deploy.rig.WritePath;

/// `deploy/faults outbox`: couriers die at named points, and the whole application by signal 9,
/// while referrals are made, taken back and rolled back; a receiver counts by event id.
public final class Outbox {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final int AT_ONCE = 4;
  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final int KILL_BATCH = 150;

  private final Path folder;
  private final Figures figures = new Figures();
  private final Random random = new Random();

  private Outbox(Path folder) {
    this.folder = folder;
  }

  /// An empty folder, how many crashes, how many kills; exits 1 when a goal is not held.
  public static void main(String[] args) throws Exception {
    var run = new Outbox(Path.of(args[0]).toAbsolutePath());
    run.crashes(Integer.parseInt(args[1]));
    run.kills(Integer.parseInt(args[2]));
    System.exit(run.figures.print());
  }

  /// In one process, so that four couriers die again and again beside each other.
  private void crashes(int many) throws Exception {
    var data = Files.createDirectories(folder.resolve("crashes"));
    try (var path = WritePath.start(data, 1);
        var receiver = new Receiver()) {
      var referring = new Referring(path, receiver.address());
      var couriers = new Couriers(path);
      int people = many + many / 2;
      var held = path.held(people + 400);
      var ledger = new Ledger();
      var died = new AtomicInteger();
      try (var threads = Executors.newCachedThreadPool()) {
        var work = new ArrayList<Future<?>>();
        work.add(threads.submit(() -> refer(referring, held.subList(0, people), ledger)));
        var relaying = threads.submit(() -> relay(couriers));
        for (int i = 0; i < AT_ONCE; i++) {
          work.add(threads.submit(() -> die(couriers, died, many)));
        }
        join(work);
        var draining = threads.submit(() -> deliver(couriers));
        Drained.await(path);
        draining.cancel(true);
        report("crashes at a named point", died.get(), ledger, path, receiver);
        carelessControl(path, couriers, referring, held.subList(people, people + 100), relaying);
        hastyControl(path, couriers, referring, held.subList(people + 100, people + 400));
      }
    }
  }

  private Void refer(Referring referring, List<DetentionId> held, Ledger ledger) throws Exception {
    for (var one : held) {
      if (random.nextInt(10) == 0) {
        ledger.rolledBack(referring.referAndRollBack(one));
      }
      var made = referring.refer(one);
      if (random.nextInt(3) == 0) {
        Thread.sleep(random.nextInt(8));
        ledger.withdrawn(made.id(), referring.withdraw(made));
      }
    }
    return null;
  }

  private static Void relay(Couriers couriers) throws InterruptedException {
    var relay = couriers.relay();
    while (true) {
      if (relay.runOnce() == 0) {
        Thread.sleep(5);
      }
    }
  }

  private static Void deliver(Couriers couriers) throws InterruptedException {
    var courier = couriers.sound();
    while (true) {
      if (!courier.runOnce()) {
        Thread.sleep(5);
      }
    }
  }

  /// One courier after the other, each dead at its point: the last point is after the last step.
  private static Void die(Couriers couriers, AtomicInteger died, int many)
      throws InterruptedException {
    var points = Crash.Point.values();
    while (died.get() < many) {
      var courier = couriers.dyingAt(points[died.get() % points.length]);
      try {
        if (courier.runOnce()) {
          died.incrementAndGet();
        } else {
          Thread.sleep(5);
        }
      } catch (Crash dead) {
        died.incrementAndGet();
      }
    }
    return null;
  }

  private static void join(List<Future<?>> work) throws InterruptedException, ExecutionException {
    for (var one : work) {
      one.get();
    }
  }

  private void report(String faults, int many, Ledger ledger, WritePath path, Receiver receiver)
      throws Exception {
    try (var owner = path.owner()) {
      report(faults, many, ledger, ledger.judge(owner, receiver), receiver);
    }
  }

  private void report(
      String faults, int many, Ledger ledger, Ledger.Verdict verdict, Receiver receiver) {
    figures.fact(
        faults,
        many,
        "%,d referrals, %,d withdrawals, %,d rolled back"
            .formatted(verdict.committed(), ledger.withdrawals(), ledger.rolledBack()));
    figures.fact(
        "requests for that many messages",
        receiver.requests(),
        "%,d event ids".formatted(receiver.byEvent().size()));
    none("committed referrals not delivered", verdict.lost());
    none("messages not applied exactly once", verdict.twice());
    none("messages of what was rolled back", verdict.ghosts());
    none("sends begun after a withdrawal", verdict.late());
    none("taken back and not retracted last", verdict.unretracted());
  }

  private void none(String name, int count) {
    figures.count(name, count, "", "0", count == 0);
  }

  /// The check must find a courier that does not read the consent again: everything is taken back
  /// before it begins, and the relay that would stop it is not there.
  private void carelessControl(
      WritePath path,
      Couriers couriers,
      Referring referring,
      List<DetentionId> held,
      Future<?> relaying)
      throws Exception {
    try (var receiver = redirected(path)) {
      var ledger = new Ledger();
      var made = new ArrayList<Referring.Made>();
      for (var one : held) {
        made.add(referring.refer(one));
      }
      Drained.awaitRelayed(path);
      relaying.cancel(true);
      for (var one : made) {
        ledger.withdrawn(one.id(), referring.withdraw(one));
      }
      drain(careless(path, couriers));
      try (var owner = path.owner()) {
        int late = ledger.judge(owner, receiver).late();
        atLeastOne("control without the second look", late, "sends begun after a withdrawal");
      }
    }
  }

  /// The check must find a courier that marks a message before it sends it, and dies in between.
  private void hastyControl(
      WritePath path, Couriers couriers, Referring referring, List<DetentionId> held)
      throws Exception {
    try (var receiver = redirected(path)) {
      var made = new ArrayList<UUID>();
      for (var one : held) {
        made.add(referring.refer(one).id());
      }
      var relay = couriers.relay();
      while (relay.runOnce() > 0) {
        Thread.onSpinWait();
      }
      drain(hasty(path, couriers));
      long gone = made.stream().filter(each -> receiver.about(each).isEmpty()).count();
      atLeastOne("control that marks first", (int) gone, "committed referrals not delivered");
    }
  }

  private static Receiver redirected(WritePath path) throws Exception {
    var receiver = new Receiver();
    try (var owner = path.owner();
        var sql = owner.createStatement()) {
      sql.execute("UPDATE partner SET address = '" + receiver.address() + "'");
    }
    return receiver;
  }

  private static void drain(Courier courier) {
    boolean more = true;
    while (more) {
      try {
        more = courier.runOnce();
      } catch (Crash dead) {
        Thread.onSpinWait();
      }
    }
  }

  private void atLeastOne(String name, int count, String of) {
    figures.count(name, count, of, "≥ 1", count >= 1);
  }

  /// Believes the consent that it was handed.
  private static Courier careless(WritePath path, Couriers couriers) {
    var consents =
        new Crash.Read(path.part(Consents.class)) {
          @Override
          public Optional<Consent> lock(ConsentId id) {
            return super.lock(id).map(Outbox::stillGiven);
          }
        };
    return couriers.with(consents, path.part(Deliveries.class), couriers.line());
  }

  private static Consent stillGiven(Consent now) {
    return new Consent(
        now.id(),
        now.detention(),
        now.person(),
        now.purpose(),
        now.recipient(),
        ConsentState.GIVEN,
        now.wordingVersion(),
        now.decidedBy(),
        now.decidedAt(),
        Optional.empty(),
        Optional.of(CLOCK.instant().plusSeconds(60)),
        now.version());
  }

  /// Marks a message delivered when it claims it, and now and then dies then.
  private static Courier hasty(WritePath path, Couriers couriers) {
    return couriers.with(
        new Crash.Read(path.part(Consents.class)) {
          private final Random random = new Random();

          @Override
          public Optional<Consent> lock(ConsentId id) {
            if (random.nextInt(10) == 0) {
              throw Crash.at(Crash.Point.CLAIMED);
            }
            return super.lock(id);
          }
        },
        new MarksFirst(path.part(Deliveries.class)),
        couriers.line());
  }

  /// Signal 9 to a whole application, its database left behind, again and again.
  private void kills(int many) throws Exception {
    var data = Files.createDirectories(folder.resolve("kills").resolve("data"));
    var ledger = new Ledger();
    try (var receiver = new Receiver()) {
      var said = new AtomicInteger();
      var drained = new CountDownLatch(1);
      for (int kill = 0; kill < many; kill++) {
        var victim =
            Victim.start(
                data,
                Poster.class,
                line -> heard(line, ledger, said),
                receiver.address(),
                Integer.toString(kill * KILL_BATCH),
                Integer.toString(KILL_BATCH));
        victim.awaitReady();
        int before = said.get();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (said.get() < before + 30 && System.nanoTime() < end) {
          Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(400));
        victim.killApplication();
        if (kill % 10 == 9) {
          Figures.progress("kill %d: %,d requests".formatted(kill + 1, receiver.requests()));
        }
      }
      var last =
          Victim.start(
              data,
              Poster.class,
              line -> {
                if (line.equals("drained")) {
                  drained.countDown();
                }
              },
              receiver.address(),
              "0",
              "0");
      var url = last.awaitReady();
      if (!drained.await(200, TimeUnit.SECONDS)) {
        throw new IllegalStateException("not everything was delivered: see writer.log");
      }
      try (var owner = DriverManager.getConnection(url)) {
        report("kills with signal 9", many, ledger, ledger.judge(owner, receiver), receiver);
      } finally {
        last.end();
      }
    }
  }

  private static void heard(String line, Ledger ledger, AtomicInteger said) {
    var words = line.split(" ");
    switch (words[0]) {
      case "referred" -> said.incrementAndGet();
      case "undone" -> ledger.rolledBack(UUID.fromString(words[1]));
      case "withdrawn" -> ledger.withdrawn(UUID.fromString(words[1]), Instant.parse(words[2]));
      default -> {} // the application's own log
    }
  }
}
