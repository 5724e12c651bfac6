package org.bridewell.deploy.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Owner;
import org.bridewell.core.referral.CaseloadFilter.Sort;
import org.bridewell.core.referral.CaseloadPage;
import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.ReferralReason;
import org.bridewell.core.referral.Urgency;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.deploy.rig.CasePath;
import org.bridewell.deploy.rig.CaseStore;
import org.bridewell.deploy.rig.Figures;

/// `deploy/bench caseload`: the list of a worker with 80 open cases, every filter and sort with its
/// exact count and its audit entry, among 10,000 referrals and then among so many more.
public final class Caseload {
  private static final int FEW = 10_000;
  private static final int ROWS = 50;
  private static final int WARM_UP = 3;
  private static final int TIMES = 12;

  private final CasePath path;
  private final Actor worker = CaseStore.worker();
  private final Figures figures = new Figures();

  private Caseload(CasePath path) {
    this.path = path;
  }

  /// An empty folder, and among how many referrals; exits 1 when a goal is not held.
  public static void main(String[] args) throws Exception {
    int many = Integer.parseInt(args[1]);
    int exit;
    try (var path = CasePath.start(Path.of(args[0]));
        var owner = path.owner()) {
      var bench = new Caseload(path);
      path.signIn(bench.worker);
      var store = new CaseStore(owner).places();
      store.referrals(0, FEW);
      var few = bench.measure(FEW);
      Figures.progress("Adding referrals, some minutes ...");
      store.referrals(FEW, many);
      var most = bench.measure(many);
      bench.rows(few, most, many);
      exit = bench.figures.print();
    }
    System.exit(exit);
  }

  /// What one size gave: every call, and the slowest filter by its own p95.
  private record Measured(Samples all, double worst, int wrong, int filters) {}

  private Measured measure(int among) throws SQLException {
    Figures.progress("Every filter and sort among %,d referrals ...".formatted(among));
    var filters = filters();
    var all = new Samples(filters.size() * TIMES);
    double worst = 0;
    int wrong = 0;
    for (var filter : filters) {
      wrong += isExact(filter) ? 0 : 1;
      var one = new Samples(TIMES);
      for (int i = -WARM_UP; i < TIMES; i++) {
        long start = System.nanoTime();
        list(filter, 0);
        long took = System.nanoTime() - start;
        if (i >= 0) {
          all.add(took);
          one.add(took);
        }
      }
      worst = Math.max(worst, one.percentile(95));
    }
    return new Measured(all, worst, wrong, filters.size());
  }

  private CaseloadPage list(CaseloadFilter filter, int offset) {
    return path.service(CaseloadService.class).list(filter, offset, ROWS, worker);
  }

  /// The count equals the rows on all pages, and the queues together equal what is open.
  private boolean isExact(CaseloadFilter filter) {
    var first = list(filter, 0);
    int rows = 0;
    for (int offset = 0; offset < first.matching(); offset += ROWS) {
      rows += list(filter, offset).items().size();
    }
    boolean plain = !filter.isNarrow();
    return rows == first.matching()
        && (!plain || first.matching() == first.open())
        && (!plain || filter.owner() != Owner.MINE || first.open() == CaseStore.OWN);
  }

  private static List<CaseloadFilter> filters() {
    var filters = new ArrayList<CaseloadFilter>();
    for (var owner : Owner.values()) {
      var of = CaseloadFilter.of(owner);
      for (var sort : Sort.values()) {
        filters.add(of.sorted(sort));
      }
      for (var queue : Urgency.values()) {
        filters.add(of.queue(Optional.of(queue)));
      }
      filters.add(of.from(Optional.of(new SuiteId("S1"))));
      filters.add(of.living(Optional.of(new DistrictId("D2"))));
      filters.add(of.because(Optional.of(ReferralReason.AUDIT_HIGHER_RISK)));
      filters.add(of.named("example1 test2"));
      filters.add(
          of.from(Optional.of(new SuiteId("S1")))
              .because(Optional.of(ReferralReason.AUDIT_HIGHER_RISK))
              .sorted(Sort.PERSON));
    }
    return filters;
  }

  private void rows(Measured few, Measured most, int many) {
    double p95 = most.all().percentile(95);
    double before = few.all().percentile(95);
    figures.atMost(
        "caseload p95",
        Samples.millis(p95),
        p95 / before,
        "among %,d referrals, %s".formatted(FEW, Samples.millis(before)),
        1.3);
    figures.atMost(
        "caseload p50",
        Samples.millis(most.all().percentile(50)),
        most.all().percentile(50) / few.all().percentile(50),
        "among %,d referrals, %s".formatted(FEW, Samples.millis(few.all().percentile(50))),
        1.3);
    figures.atMost(
        "slowest filter's p95",
        Samples.millis(most.worst()),
        most.worst() / 100,
        "100 ms, %d filters and sorts, %,d referrals".formatted(most.filters(), many),
        1);
    figures.count(
        "counts that are not exact",
        few.wrong() + most.wrong(),
        "of %d lists".formatted(few.filters() + most.filters()),
        "0",
        few.wrong() + most.wrong() == 0);
  }
}
