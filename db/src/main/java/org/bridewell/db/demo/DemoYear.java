package org.bridewell.db.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bridewell.core.custody.ArrivalService;

/// Makes the whole year, in memory: one class a topic, in the order in which things happen.
final class DemoYear {
  static final int PEOPLE = 3_600;

  private final DemoRows rows = new DemoRows();
  private final DemoIds ids = new DemoIds();
  private final Partnership partnership = new Partnership(rows, ids);
  private final Trail trail = new Trail(partnership);
  private final HealthFacts facts = new HealthFacts();
  private final Instant now;

  private DemoYear(Instant now) {
    this.now = now;
  }

  /// The year that ends now.
  static DemoYear until(Instant clock) {
    var year = new DemoYear(clock.truncatedTo(ChronoUnit.SECONDS));
    year.make();
    return year;
  }

  DemoRows rows() {
    return rows;
  }

  Trail trail() {
    return trail;
  }

  private void make() {
    var made = new People(ids, LocalDate.ofInstant(now, ArrivalService.LOCAL));
    var people = made.make(PEOPLE);
    var stays = new Custody(rows, ids, partnership).fill(people, new Stays(ids, now));
    stays.forEach(trail::stay);
    happen(stays);
    new Nominals(rows, ids, partnership.named("hub"), facts, now).add(people, stays, made);
  }

  private void happen(List<Stay> stays) {
    var safety = new SafetyPages(rows, ids, partnership, trail);
    var care = new HeldCare(rows, ids, partnership, now);
    var screenings = new Screenings(rows, ids, partnership, now);
    var consents = new ConsentRows(rows, partnership);
    var decisions = new Decisions(consents, ids, partnership);
    var cases = new Cases(rows, ids, partnership, now);
    for (var stay : stays) {
      care.add(stay, safety.add(stay));
      var sitting = screenings.add(stay);
      sitting.ifPresent(this::know);
      sitting
          .flatMap(decisions::about)
          .ifPresent(
              outcome -> {
                cases.after(outcome).ifPresent(this::know);
                outcome.decisions().forEach(consents::decision);
                outcome.decisions().forEach(this::know);
              });
    }
  }

  private void know(DemoSitting sitting) {
    trail.sitting(sitting);
    facts.sitting(sitting);
  }

  private void know(DemoCase work) {
    trail.work(work);
    facts.work(work);
  }

  private void know(DemoDecision decision) {
    trail.decision(decision);
    facts.decision(decision);
  }
}
