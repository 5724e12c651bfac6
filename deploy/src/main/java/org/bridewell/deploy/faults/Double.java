package org.bridewell.deploy.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bridewell.core.consent.ConsentService;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.consent.Question;
import org.bridewell.core.consent.Signature;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.FollowUpService;
import org.bridewell.core.referral.ReferralService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.Stale;
import org.bridewell.db.type.Columns;
import org.bridewell.deploy.rig.CasePath;
import org.bridewell.deploy.rig.CaseStore;
import org.bridewell.deploy.rig.CaseStore.Held;
import org.bridewell.deploy.rig.Figures;

/// `deploy/faults double`: each consent and each referral submitted twice at once, with the same
/// request and with another, then edits of few cases by many; and the same on plain tables without
/// the guards, which must show duplicates and lost updates.
public final class Double {
  private static final int AT_ONCE = 8;
  private static final int CASES = 20;
  private static final ServiceId SERVICE = new ServiceId("V0");
  private final CasePath path;
  private final Figures figures = new Figures();

  private Double(CasePath path) {
    this.path = path;
  }

  /// An empty folder, how many double submissions, how many contended edits; exits 1 when a goal is
  /// not held.
  public static void main(String[] args) throws Exception {
    int submissions = Integer.parseInt(args[1]);
    int edits = Integer.parseInt(args[2]);
    int exit;
    try (var path = CasePath.start(Path.of(args[0]));
        var owner = path.owner()) {
      var run = new Double(path);
      var held = new CaseStore(owner).places().held(submissions / 2);
      Figures.progress("%,d double submissions ...".formatted(submissions));
      run.submissions(owner, held, submissions);
      Figures.progress("%,d contended edits ...".formatted(edits));
      run.edits(owner, edits);
      run.control(owner);
      exit = run.figures.print();
    }
    System.exit(exit);
  }

  private void submissions(Connection owner, List<Held> held, int submissions) throws Exception {
    var consents = path.service(ConsentService.class);
    var nurse = CaseStore.nurse();
    var question = Question.refer(SERVICE);
    twice(
        held,
        one -> {
          consents.assess(one.detention(), true, true, true, true, true, nurse);
          return UUID.randomUUID();
        },
        (one, request) ->
            consents.give(
                one.detention(), List.of(question), new Signature.Spoken(), request, nurse));
    figures.count(
        "consents kept twice",
        number(owner, "SELECT COUNT(*) FROM consent_change WHERE version > 1"),
        "of %,d double submissions".formatted(held.size()),
        "0",
        number(owner, "SELECT COUNT(*) FROM consent_change") == held.size());
    var referrals = path.service(ReferralService.class);
    twice(
        held,
        one -> UUID.randomUUID(),
        (one, request) ->
            referrals.send(
                one.detention(), SERVICE, consent(one, nurse, consents), request, nurse));
    long rows = number(owner, "SELECT COUNT(*) FROM referral");
    figures.count(
        "referrals made twice",
        rows - held.size(),
        "of %,d double submissions".formatted(held.size()),
        "0",
        rows == held.size()
            && number(owner, "SELECT COUNT(*) FROM referral_event") == rows
            && number(owner, "SELECT COUNT(*) FROM disclosure") == rows
            && number(owner, "SELECT COUNT(*) FROM outbox_event WHERE kind = 'REFERRAL_SENT'")
                == rows);
    figures.fact("double submissions", submissions, "consents and referrals");
  }

  private static ConsentGiven consent(Held one, Actor nurse, ConsentService consents) {
    return new ConsentGiven(
        consents.open(one.detention(), nurse).about(Question.refer(SERVICE)).orElseThrow().id());
  }

  private interface Submission {
    void submit(Held one, UUID request);
  }

  /// Each once prepared, then submitted twice at the same time with the same request.
  private void twice(List<Held> held, Function<Held, UUID> prepare, Submission submission)
      throws Exception {
    var work = new ArrayList<Callable<Boolean>>();
    for (var one : held) {
      work.add(
          () -> {
            path.signIn(CaseStore.nurse());
            var request = prepare.apply(one);
            try (var pair = Executors.newFixedThreadPool(2)) {
              Callable<Boolean> submit =
                  () -> {
                    path.signIn(CaseStore.nurse());
                    submission.submit(one, request);
                    return true;
                  };
              for (var done : pair.invokeAll(List.of(submit, submit))) {
                done.get();
              }
            }
            return true;
          });
    }
    together(work);
  }

  private void edits(Connection owner, int edits) throws Exception {
    var cases = new ArrayList<ReferralId>();
    try (var rows =
        owner
            .createStatement()
            .executeQuery("SELECT referral_id FROM referral ORDER BY referral_id LIMIT " + CASES)) {
      while (rows.next()) {
        cases.add(new ReferralId(Columns.uuid(rows.getBytes(1))));
      }
    }
    var told = new AtomicInteger();
    var work = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < edits; i++) {
      var id = cases.get(i % CASES);
      var worker = i / CASES % 2 == 0 ? CaseStore.worker() : CaseStore.colleague();
      work.add(() -> edit(id, worker, told));
    }
    together(work);
    long kept = number(owner, "SELECT COUNT(*) FROM referral_event WHERE kind = 'CONTACT'");
    long received = number(owner, "SELECT COUNT(*) FROM referral_event WHERE kind = 'RECEIVED'");
    long versions =
        number(owner, "SELECT SUM(version - 1) FROM referral WHERE version > 1") - received;
    figures.count(
        "lost updates",
        edits - kept,
        "of %,d edits of %d cases, %,d told to look again".formatted(edits, CASES, told.get()),
        "0",
        kept == edits && versions == edits);
  }

  private boolean edit(ReferralId id, Actor worker, AtomicInteger told) {
    path.signIn(worker);
    while (true) {
      int version =
          path.service(CaseloadService.class).open(id, worker).referral().details().version();
      try {
        path.service(FollowUpService.class)
            .recordContact(
                new CaseStep(id, version, UUID.randomUUID()),
                ContactWay.PHONE,
                ContactResult.NO_ANSWER,
                Optional.empty(),
                "",
                worker);
        return true;
      } catch (Stale again) {
        told.incrementAndGet();
      }
    }
  }

  /// The same habits without request keys and versions: the checks above would find what is wrong.
  private void control(Connection owner) throws Exception {
    owner.createStatement().execute("CREATE TABLE control_case (id INT PRIMARY KEY, edits INT)");
    owner.createStatement().execute("CREATE TABLE control_sent (id INT, KEY (id))");
    owner.createStatement().execute("INSERT INTO control_case VALUES (1, 0)");
    int edits = 400;
    var work = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < edits; i++) {
      int number = i / 2;
      work.add(() -> unguarded(number));
    }
    together(work);
    long duplicates = number(owner, "SELECT COUNT(*) - COUNT(DISTINCT id) FROM control_sent");
    long lost = edits - number(owner, "SELECT edits FROM control_case");
    figures.count(
        "control: duplicates without the guard",
        duplicates,
        "of 200 doubles",
        "≥ 1",
        duplicates > 0);
    figures.count("control: lost updates without the guard", lost, "of 400 edits", "≥ 1", lost > 0);
  }

  private boolean unguarded(int number) throws SQLException {
    try (var mine = path.owner();
        var statement = mine.createStatement()) {
      long before = number(mine, "SELECT edits FROM control_case");
      if (number(mine, "SELECT COUNT(*) FROM control_sent WHERE id = " + number) == 0) {
        statement.execute("INSERT INTO control_sent VALUES (" + number + ")");
      }
      statement.execute("UPDATE control_case SET edits = " + (before + 1));
      return true;
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void together(List<Callable<Boolean>> work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    }
  }
}
