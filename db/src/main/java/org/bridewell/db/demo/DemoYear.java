package org.bridewell.db.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bridewell.core.custody.ArrivalService;

/// Makes the whole year, in memory: one class a topic, in the order in which things happen.
final class DemoYear {
  static final int PEOPLE = 3_600;

  private final DemoRows rows = new DemoRows();

  private DemoYear() {}

  /// The year that ends now.
  static DemoYear until(Instant clock) {
    var year = new DemoYear();
    year.make(clock.truncatedTo(ChronoUnit.SECONDS));
    return year;
  }

  DemoRows rows() {
    return rows;
  }

  private void make(Instant now) {
    var ids = new DemoIds();
    var partnership = new Partnership(rows, ids);
    var people = new People(ids, LocalDate.ofInstant(now, ArrivalService.LOCAL)).make(PEOPLE);
    var stays = new Custody(rows, ids, partnership).fill(people, new Stays(ids, now));
    var safety = new SafetyPages(rows, ids, partnership);
    var screenings = new Screenings(rows, ids, partnership, now);
    for (var stay : stays) {
      safety.add(stay);
      screenings.add(stay);
    }
  }
}
