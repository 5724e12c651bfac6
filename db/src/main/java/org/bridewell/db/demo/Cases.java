package org.bridewell.db.demo;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.referral.Course;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.core.referral.ReferralDetails;
import org.bridewell.core.referral.WorkingDays;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.db.demo.DemoIds.Kind;

/// Sends who said yes to the service of their district, and lets its workers follow up.
final class Cases {
  private static final double NEVER_SENT = 2;
  private final WorkingDays days = WorkingDays.ofEngland();
  private final DueTimes due = new DueTimes(days);
  private final WorkTimes times = new WorkTimes(days);
  private final CaseRows rows;
  private final DemoIds ids;
  private final Partnership partnership;
  private final Instant now;

  Cases(DemoRows rows, DemoIds ids, Partnership partnership, Instant now) {
    this.rows = new CaseRows(rows);
    this.ids = ids;
    this.partnership = partnership;
    this.now = now;
  }

  /// The case that a yes leads to.
  Optional<DemoCase> after(Decisions.Outcome outcome) {
    var stay = outcome.sitting().stay();
    var draws = Draws.of("case", stay.number());
    boolean sent =
        stay.stage() == Stage.REFERRED
            || (stay.stage() == Stage.RELEASED && !draws.percent(NEVER_SENT));
    return outcome.yes().filter(_ -> sent).map(yes -> follow(outcome, yes, draws));
  }

  private DemoCase follow(Decisions.Outcome outcome, DemoDecision yes, Draws draws) {
    var service = outcome.route().service();
    var workers = partnership.workers(service.provider());
    var worker = workers.get(draws.percent(58) ? 0 : workers.size() - 1).id();
    var work = new DemoCase(details(outcome, yes, draws), ids, due);
    var asking = Draws.of("check", yes.stay().number());
    new FollowUp(work, yes, service, worker, times, draws, asking, ids).until(now);
    rows.add(work);
    return work;
  }

  private ReferralDetails details(Decisions.Outcome outcome, DemoDecision yes, Draws draws) {
    var stay = yes.stay();
    return new ReferralDetails(
        new ReferralId(ids.next(Kind.REFERRAL)),
        stay.id(),
        stay.person().id(),
        outcome.route().service().id(),
        outcome.route().service().provider(),
        new ConsentGiven(yes.id()),
        outcome.route().reason(),
        partnership.nurse(stay.suite()).id(),
        yes.last().at().plusSeconds(draws.between(35, 240)),
        Optional.empty(),
        Course.NEW,
        1);
  }
}
