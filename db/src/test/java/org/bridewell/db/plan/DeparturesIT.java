package org.bridewell.db.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bridewell.core.plan.Departure;
import org.bridewell.core.plan.Departure.Answer;
import org.bridewell.core.plan.Departure.Way;
import org.bridewell.core.plan.OpenItem;
import org.bridewell.core.plan.OpenItem.Kind;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Answers to open items and departures come back as they were written.
class DeparturesIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqDepartures departures =
      new JooqDepartures(TestDatabase.dsl(NarrowAccount.HEALTH));
  private SomebodyHeld held;

  @BeforeEach
  void somebody() throws Exception {
    held = SomebodyHeld.add();
  }

  @Test
  void answersComeBackTheNewestFirst() {
    var first = answered(new OpenItem(Kind.ALERT, "SELF_HARM_NOW"), AT);
    var second = answered(new OpenItem(Kind.NO_PLAN, ""), AT.plusSeconds(60));
    unit.execute(
        () -> {
          departures.add(held.detention(), first);
          departures.add(held.detention(), second);
        });

    assertThat(unit.run(() -> departures.answers(held.detention()))).containsExactly(second, first);
  }

  @Test
  void aDepartureComesBackAsWritten() {
    assertThat(unit.run(() -> departures.of(held.detention()))).isEmpty();
    var left = new Departure(Way.COURT, "Leeds", "Crew", "A. Driver", held.officer(), AT);
    unit.execute(() -> departures.add(held.detention(), left));

    assertThat(unit.run(() -> departures.of(held.detention()))).contains(left);
  }

  private Departure.Answered answered(OpenItem item, Instant at) {
    return new Departure.Answered(
        item, Answer.PASSED_ON, "Court nurse told", held.officer(), "Somebody", at);
  }
}
