package org.bridewell.db.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.custody.CustodyRecordNumber;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.CorrectionReview;
import org.bridewell.core.screening.PastResults.Past;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Results of an earlier version are found with their raw answers, within a suite or everywhere.
class PastResultsIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqPastResults past = new JooqPastResults(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final AccountId nurse = AccountId.next();
  private final String tag = nurse.value().toString().substring(24);
  private final InstrumentId instrument = new InstrumentId("T-" + tag);
  private final SuiteId suite = new SuiteId("S-" + tag);
  private final PersonId person = PersonId.next();
  private final SittingId old = SittingId.next();
  private final SittingId current = SittingId.next();

  @BeforeEach
  void twoSittings() throws Exception {
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      sql.execute("INSERT INTO district VALUES ('D-%s', 'Testdale')".formatted(tag));
      sql.execute("INSERT INTO suite VALUES ('S-%1$s', 'D-%1$s', 'Test', 9, '0')".formatted(tag));
      sql.execute(
          """
          INSERT INTO account (account_id, user_name, display_name, role, suite_id,
            password_hash, demo, enabled)
          VALUES (%s, '%s', 'Nurse', 'NURSE', 'S-%s', '-', 1, 1)
          """
              .formatted(hex(nurse.value()), nurse.value(), tag));
      sql.execute(
          """
          INSERT INTO person (person_id, family_name, given_name, match_key, date_of_birth, sex,
            ethnicity, district_id, recorded_at, version)
          VALUES (%s, 'Madeup', 'Mo', 'x', '1990-11-22', 'MALE', 'NS', 'D-%s', NOW(), 1)
          """
              .formatted(hex(person.value()), tag));
      complete(sql, old, "1");
      complete(sql, current, "2");
    }
  }

  @Test
  void findsResultsOfAnotherVersionWithTheAnswersTheyWereMadeFrom() {
    assertThat(before(Optional.of(suite), Optional.empty()))
        .containsExactly(
            new Past(
                old,
                person,
                "Test",
                new CustodyRecordNumber("CR-1"),
                "1",
                AT,
                Circumstances.aged(36).of(Circumstances.Sex.MALE),
                Map.of(new ItemId("t-1"), new Response.Answered("yes")),
                Optional.empty()));
    assertThat(before(Optional.empty(), Optional.empty())).hasSize(1);
  }

  @Test
  void findsNothingOfAnotherSuiteAndNothingTwice() {
    assertThat(before(Optional.of(new SuiteId("S-ELSEWHERE")), Optional.empty())).isEmpty();
    assertThat(before(Optional.of(suite), Optional.of(old))).isEmpty();
    assertThat(unit.run(() -> past.person(old, Optional.of(suite)))).contains(person);
    assertThat(unit.run(() -> past.person(old, Optional.of(new SuiteId("S-ELSEWHERE"))))).isEmpty();
  }

  @Test
  void keepsOneReviewAndTheResultAsItWas() {
    var review =
        new CorrectionReview(
            old,
            instrument,
            "2",
            CorrectionReview.Outcome.CONTACT,
            "Called",
            nurse,
            "Nurse",
            AT.plusSeconds(60));

    assertThat(unit.run(() -> past.add(review))).isTrue();
    assertThat(unit.run(() -> past.add(review))).isFalse();

    assertThat(before(Optional.of(suite), Optional.empty()))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.review()).contains(review);
              assertThat(each.version()).isEqualTo("1");
            });
  }

  private List<Past> before(Optional<SuiteId> within, Optional<SittingId> after) {
    return unit.run(() -> past.before(instrument, "2", within, after, 10));
  }

  private void complete(Statement sql, SittingId sitting, String version) throws Exception {
    var detention = UUID.randomUUID();
    var answer = UUID.randomUUID();
    sql.execute(
        """
        INSERT INTO detention (detention_id, suite_id, custody_record_number, person_id, cell,
          offence_group, alcohol_causal, arrested_at, arrived_at, request_id, version)
        VALUES (%1$s, 'S-%2$s', 'CR-%3$s', %4$s, '1', 'OTHER', 'NO', '2026-11-21', '2026-11-21',
          %1$s, 1)
        """
            .formatted(hex(detention), tag, version, hex(person.value())));
    sql.execute(
        """
        INSERT INTO sitting (sitting_id, detention_id, suite_id, state, started_by_account_id,
          started_at, completed_at, version)
        VALUES (%s, %s, 'S-%s', 'COMPLETE', %s, '2026-11-22 08:50', '2026-11-22 09:00', 2)
        """
            .formatted(hex(sitting.value()), hex(detention), tag, hex(nurse.value())));
    sql.execute(
        """
        INSERT INTO screening_result (sitting_id, instrument_id, instrument_version, outcome, total,
          lowest, highest, band, flags, scored_at)
        VALUES (%s, '%s', '%s', 'SCORED', 4, 4, 4, 'NEGATIVE', '', '2026-11-22 09:00')
        """
            .formatted(hex(sitting.value()), instrument.value(), version));
    sql.execute(
        """
        INSERT INTO response_revision (answer_id, sitting_id, instrument_id, item_id, revision,
          kind, option_code, points, answered_by_account_id, answered_at)
        VALUES (%s, %s, '%s', 't-1', 1, 'ANSWERED', 'yes', 1, %s, '2026-11-22 08:55')
        """
            .formatted(hex(answer), hex(sitting.value()), instrument.value(), hex(nurse.value())));
  }

  private static String hex(UUID id) {
    return "UNHEX('" + id.toString().replace("-", "") + "')";
  }
}
