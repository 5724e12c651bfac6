package org.bridewell.db.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import org.bridewell.core.instrument.PermissionStep;
import org.bridewell.core.instrument.SignOff;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was decided is kept for good, and one decision a step.
class SignOffsIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00.123456Z");

  private final DSLContext dsl = TestDatabase.dsl(NarrowAccount.HEALTH);
  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqSignOffs signOffs = new JooqSignOffs(dsl);
  private final JooqPermissions permissions = new JooqPermissions(dsl);
  private final AccountId safety = AccountId.next();
  private final InstrumentId instrument =
      new InstrumentId("T-" + safety.value().toString().substring(24));

  @BeforeEach
  void somebodyMaySign() throws Exception {
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      sql.execute(
          """
          INSERT INTO account (account_id, user_name, display_name, role, password_hash, demo,
            enabled)
          VALUES (UNHEX(REPLACE('%1$s', '-', '')), '%1$s', 'Sofia', 'SAFETY_OFFICER', '-', 1, 1)
          """
              .formatted(safety.value()));
    }
  }

  @Test
  void theLastDecisionOfAVersionCounts() {
    unit.execute(
        () -> {
          assertThat(signOffs.add(signOff("1", 1, SignOff.Decision.SIGNED))).isTrue();
          assertThat(signOffs.add(signOff("1", 2, SignOff.Decision.REVOKED))).isTrue();
          assertThat(signOffs.add(signOff("2", 1, SignOff.Decision.SIGNED))).isTrue();
        });

    unit.execute(
        () -> {
          assertThat(signOffs.last(instrument, "1"))
              .contains(signOff("1", 2, SignOff.Decision.REVOKED));
          assertThat(signOffs.last(instrument, "2"))
              .contains(signOff("2", 1, SignOff.Decision.SIGNED));
          assertThat(signOffs.last(instrument, "3")).isEmpty();
          assertThat(signOffs.all())
              .filteredOn(each -> each.instrument().equals(instrument))
              .extracting(SignOff::version, SignOff::step)
              .containsExactly(tuple("1", 1), tuple("1", 2), tuple("2", 1));
        });
  }

  @Test
  void aStepIsTakenOnce() {
    unit.execute(() -> signOffs.add(signOff("1", 1, SignOff.Decision.SIGNED)));
    unit.execute(() -> permissions.add(step(1, PermissionStep.Decision.GIVEN)));

    assertThat(unit.run(() -> signOffs.add(signOff("1", 1, SignOff.Decision.REVOKED)))).isFalse();
    assertThat(unit.run(() -> permissions.add(step(1, PermissionStep.Decision.WITHDRAWN))))
        .isFalse();
    assertThat(unit.run(() -> permissions.last(instrument)))
        .contains(step(1, PermissionStep.Decision.GIVEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"instrument_sign_off", "instrument_permission", "correction_review"})
  void nothingThatWasDecidedCanBeChangedOrDeleted(String table) {
    assertThatThrownBy(() -> unit.execute(() -> dsl.execute("DELETE FROM " + table)))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () -> unit.execute(() -> dsl.execute("UPDATE " + table + " SET note = 'other'")))
        .isInstanceOf(DataAccessException.class);
  }

  private SignOff signOff(String version, int step, SignOff.Decision decision) {
    return new SignOff(
        instrument, version, step, decision, "a".repeat(64), "Compared", safety, "Sofia", AT);
  }

  private PermissionStep step(int step, PermissionStep.Decision decision) {
    return new PermissionStep(
        instrument,
        step,
        decision,
        "A holder",
        LocalDate.of(2026, 11, 2),
        "Letter 7",
        "For one year",
        safety,
        "Ada",
        AT);
  }
}
