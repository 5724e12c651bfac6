package org.bridewell.db.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bridewell.core.safety.Alarm;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.AlertLog.Raised;
import org.bridewell.core.safety.AlertStep;
import org.bridewell.core.safety.AlertSteps.Waiting;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Steps that alerts take, driven from the database.
class AlertStepsIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00.123456Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqSafety safety = new JooqSafety(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final JooqAlertSteps steps = new JooqAlertSteps(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final AlertId id = AlertId.next();
  private SomebodyHeld held;

  @BeforeEach
  void anAlert() throws Exception {
    held = SomebodyHeld.add();
    raise(id, AlertLevel.CLINICIAN, AT);
  }

  @Test
  void waitsFromTheMomentThatIsAskedForUntilItIsSeen() {
    assertThat(waiting(AT.minusSeconds(1))).isEmpty();
    assertThat(waiting(AT)).containsExactly(new Waiting(id, held.suite(), AT, Set.of()));

    unit.execute(() -> safety.seen(id, held.officer(), AlertAction.NOTED, AT));

    assertThat(waiting(AT)).isEmpty();
  }

  @Test
  void waitsNoLongerOnceThePersonHasLeft() throws SQLException {
    run("UPDATE detention SET released_at = NOW() WHERE suite_id = '%s'");
    assertThat(waiting(AT)).isEmpty();
    assertThat(alarms()).isEmpty();
  }

  @Test
  void ofManyNodesOneTakesAStep() throws Exception {
    var together = new CountDownLatch(1);
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      var took =
          IntStream.range(0, 4)
              .mapToObj(
                  _ ->
                      nodes.submit(
                          () -> {
                            together.await();
                            return take(AlertStep.WHOLE_SUITE, AT, Optional.empty());
                          }))
              .toList();
      together.countDown();
      int first = 0;
      for (var each : took) {
        first += each.get() ? 1 : 0;
      }
      assertThat(first).isEqualTo(1);
    }
  }

  @Test
  void soundsOnEveryTerminalFromTheSecondStepUntilItIsSeen() throws SQLException {
    assertThat(alarms()).isEmpty();
    take(AlertStep.WHOLE_SUITE, AT, Optional.empty());
    assertThat(alarms()).containsExactly(alarm("1", AlertLevel.CLINICIAN, AT, false, ""));

    take(AlertStep.EVERY_OFFICER, AT, Optional.empty());
    take(AlertStep.INSPECTOR, AT, Optional.of("0113 496 0190"));
    assertThat(alarms())
        .containsExactly(alarm("1", AlertLevel.CLINICIAN, AT, true, "0113 496 0190"));

    unit.execute(() -> safety.seen(id, held.officer(), AlertAction.NOTED, AT));
    assertThat(alarms()).isEmpty();
  }

  @Test
  void namesTheCellThatThePersonIsInNow() throws SQLException {
    take(AlertStep.WHOLE_SUITE, AT, Optional.empty());
    run("UPDATE detention SET cell = '8' WHERE suite_id = '%s'");
    assertThat(alarms()).containsExactly(alarm("8", AlertLevel.CLINICIAN, AT, false, ""));
    assertThat(unit.run(() -> safety.open(held.suite())))
        .singleElement()
        .returns("8", open -> open.cell());
  }

  @Test
  void aStricterLevelBeginsAnewAndTheFirstStepsStay() throws SQLException {
    take(AlertStep.RECEIVED, AT, Optional.empty());
    take(AlertStep.WHOLE_SUITE, AT, Optional.empty());
    var again = AT.plusSeconds(90);
    raise(AlertId.next(), AlertLevel.CALL_999, again);

    assertThat(alarms()).isEmpty();
    assertThat(unit.run(() -> steps.taken(List.of(id)))).isEmpty();
    assertThat(waiting(again)).containsExactly(new Waiting(id, held.suite(), again, Set.of()));
    assertThat(take(AlertStep.WHOLE_SUITE, again, Optional.empty())).isTrue();
    assertThat(unit.run(() -> steps.taken(List.of(id))))
        .isEqualTo(Map.of(id, Map.of(AlertStep.WHOLE_SUITE, again)));
    assertThat(count("alert_step WHERE alert_id = %s".formatted(hex()))).isEqualTo(3);
  }

  @Test
  void theLogHasEachAlertOnceWithWhatBecameOfIt() {
    var log = new JooqAlertLog(TestDatabase.dsl(NarrowAccount.HEALTH));
    take(AlertStep.WHOLE_SUITE, AT, Optional.empty());
    var again = Instant.parse("2031-03-01T00:00:00Z");
    var until = again.plusSeconds(1);
    raise(AlertId.next(), AlertLevel.CALL_999, again);
    assertThat(unit.run(() -> log.raised(again, until)))
        .containsExactly(logged(again, Optional.empty(), false));

    take(AlertStep.WHOLE_SUITE, again, Optional.empty());
    unit.execute(() -> safety.seen(id, held.officer(), AlertAction.NOTED, until));
    assertThat(unit.run(() -> log.raised(again, until)))
        .containsExactly(logged(again, Optional.of(until), true));
    assertThat(unit.run(() -> log.raised(until, until.plusSeconds(1)))).isEmpty();
    assertThat(unit.run(() -> log.raised(again.minusSeconds(1), again))).isEmpty();
  }

  private static Raised logged(Instant at, Optional<Instant> seenAt, boolean onEveryTerminal) {
    return new Raised(
        SafetyFlag.SELF_HARM_NOW, AlertLevel.CALL_999, at, seenAt, false, onEveryTerminal);
  }

  @Test
  void keepsWhichOfficersItWasPutBefore() throws SQLException {
    unit.execute(() -> steps.told(id, AT, List.of(held.officer())));
    assertThat(count("alert_recipient WHERE alert_id = %s".formatted(hex()))).isEqualTo(1);
  }

  @Test
  void knowsTheDutyInspectorOfASuite() throws SQLException {
    assertThat(unit.run(() -> steps.inspectorOf(held.suite()))).isEmpty();
    run("INSERT INTO suite_contact VALUES ('%s', '0113 496 0190')");
    assertThat(unit.run(() -> steps.inspectorOf(held.suite()))).contains("0113 496 0190");
  }

  @Test
  void aStepCannotBeChangedOrTakenBack() {
    take(AlertStep.WHOLE_SUITE, AT, Optional.empty());
    var health = TestDatabase.dsl(NarrowAccount.HEALTH);
    for (var sql : List.of("UPDATE alert_step SET contact = 'x'", "DELETE FROM alert_step")) {
      assertThatThrownBy(() -> unit.execute(() -> health.execute(sql)))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(unit.run(() -> steps.taken(List.of(id)))).containsKey(id);
  }

  private boolean take(AlertStep step, Instant raisedAt, Optional<String> phone) {
    return unit.run(() -> steps.take(id, raisedAt, step, raisedAt, phone));
  }

  private List<Waiting> waiting(Instant before) {
    return unit.run(() -> steps.waiting(before)).stream()
        .filter(each -> each.suite().equals(held.suite()))
        .toList();
  }

  private List<Alarm> alarms() {
    return unit.run(() -> steps.alarms(held.suite()));
  }

  private Alarm alarm(
      String cell, AlertLevel level, Instant raisedAt, boolean everyOfficer, String phone) {
    return new Alarm(
        held.detention(),
        cell,
        level,
        raisedAt,
        everyOfficer,
        Optional.of(phone).filter(number -> !number.isEmpty()));
  }

  private void raise(AlertId alert, AlertLevel level, Instant at) {
    unit.execute(
        () ->
            safety.raise(
                new Alert(
                    alert,
                    held.detention(),
                    held.suite(),
                    SafetyFlag.SELF_HARM_NOW,
                    level,
                    held.nurse(),
                    at,
                    Optional.empty())));
  }

  private String hex() {
    return SomebodyHeld.hex(id.value());
  }

  private void run(String sql) throws SQLException {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(sql.formatted(held.suite().value()));
    }
  }

  private static int count(String from) throws SQLException {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement();
        var rows = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
