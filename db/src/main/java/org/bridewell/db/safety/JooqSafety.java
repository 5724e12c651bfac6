package org.bridewell.db.safety;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.ALERT;
import static org.bridewell.db.jooq.Tables.ALERT_MISTAKE;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.SAFETY_ANSWER;
import static org.bridewell.db.jooq.Tables.SAFETY_REOPENING;
import static org.jooq.impl.DSL.field;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.OpenAlert;
import org.bridewell.core.safety.OpenAlert.Mistaken;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyAnswer;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReopening;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.jooq.tables.Account;
import org.bridewell.db.jooq.tables.records.SafetyAnswerRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqSafety implements Safety {
  /// The strictest level first: the order of the enum.
  static final Field<Integer> STRICTEST =
      field("FIELD({0}, 'CALL_999', 'CLINICIAN', 'OFFICER')", Integer.class, ALERT.LEVEL);

  /// Whoever calls an alert a mistake.
  private static final Account MISTAKEN_BY = ACCOUNT.as("mistaken_by");

  private final DSLContext dsl;

  JooqSafety(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean keep(SafetyAnswer answer) {
    return Once.inserted(
        dsl.insertInto(SAFETY_ANSWER)
            .set(SAFETY_ANSWER.ANSWER_ID, answer.id())
            .set(SAFETY_ANSWER.DETENTION_ID, answer.detention())
            .set(SAFETY_ANSWER.FLAG, answer.flag())
            .set(SAFETY_ANSWER.ANSWER, answer.reply())
            .set(SAFETY_ANSWER.ANSWERED_BY_ACCOUNT_ID, answer.answeredBy())
            .set(SAFETY_ANSWER.ANSWERED_AT, answer.answeredAt())
            .set(SAFETY_ANSWER.OBSERVED_AT, answer.isLate() ? answer.observedAt() : null));
  }

  @Override
  public Map<SafetyFlag, SafetyAnswer> answers(DetentionId detention) {
    var reopenings = reopenings(detention);
    var latest = new EnumMap<SafetyFlag, SafetyAnswer>(SafetyFlag.class);
    dsl
        .selectFrom(SAFETY_ANSWER)
        .where(SAFETY_ANSWER.DETENTION_ID.eq(detention))
        .orderBy(SAFETY_ANSWER.ANSWERED_AT, SAFETY_ANSWER.ANSWER_ID)
        .fetch(JooqSafety::answer)
        .stream()
        .filter(answer -> reopenings.stream().noneMatch(each -> each.outdates(answer)))
        .forEach(answer -> latest.put(answer.flag(), answer));
    return latest;
  }

  @Override
  public void reopen(SafetyReopening reopening) {
    dsl.insertInto(SAFETY_REOPENING)
        .set(SAFETY_REOPENING.ANSWER_ID, reopening.id())
        .set(SAFETY_REOPENING.DETENTION_ID, reopening.detention())
        .set(SAFETY_REOPENING.FLAG, reopening.flag().orElse(null))
        .set(SAFETY_REOPENING.CAUSE, reopening.cause())
        .set(SAFETY_REOPENING.REOPENED_BY_ACCOUNT_ID, reopening.by())
        .set(SAFETY_REOPENING.REOPENED_AT, reopening.at())
        .execute();
  }

  @Override
  public List<SafetyReopening> reopenings(DetentionId detention) {
    return dsl.selectFrom(SAFETY_REOPENING)
        .where(SAFETY_REOPENING.DETENTION_ID.eq(detention))
        .orderBy(SAFETY_REOPENING.REOPENED_AT.desc(), SAFETY_REOPENING.ANSWER_ID.desc())
        .fetch(
            row ->
                new SafetyReopening(
                    row.getAnswerId(),
                    row.getDetentionId(),
                    Optional.ofNullable(row.getFlag()),
                    row.getCause(),
                    row.getReopenedByAccountId(),
                    row.getReopenedAt()));
  }

  private static SafetyAnswer answer(SafetyAnswerRecord row) {
    return new SafetyAnswer(
        row.getAnswerId(),
        row.getDetentionId(),
        row.getFlag(),
        row.getAnswer(),
        row.getAnsweredByAccountId(),
        row.getAnsweredAt(),
        row.getObservedAt() == null ? row.getAnsweredAt() : row.getObservedAt());
  }

  @Override
  public void raise(Alert alert) {
    var standing =
        dsl.selectFrom(ALERT)
            .where(ALERT.DETENTION_ID.eq(alert.detention()))
            .and(ALERT.FLAG.eq(alert.flag()))
            .and(ALERT.DETAIL.eq(alert.detail()))
            .forUpdate()
            .fetchOptional();
    if (standing.isEmpty()) {
      insert(alert);
    } else if (alert.level().compareTo(standing.get().getLevel()) < 0) {
      raiseLevel(alert, standing.get().getAlertId());
    }
  }

  private void insert(Alert alert) {
    dsl.insertInto(ALERT)
        .set(ALERT.ALERT_ID, alert.id())
        .set(ALERT.DETENTION_ID, alert.detention())
        .set(ALERT.SUITE_ID, alert.suite())
        .set(ALERT.FLAG, alert.flag())
        .set(ALERT.DETAIL, alert.detail())
        .set(ALERT.LEVEL, alert.level())
        .set(ALERT.RAISED_BY_ACCOUNT_ID, alert.raisedBy())
        .set(ALERT.RAISED_AT, alert.raisedAt())
        .execute();
  }

  private void raiseLevel(Alert alert, AlertId standing) {
    dsl.update(ALERT)
        .set(ALERT.LEVEL, alert.level())
        .set(ALERT.SUITE_ID, alert.suite())
        .set(ALERT.RAISED_BY_ACCOUNT_ID, alert.raisedBy())
        .set(ALERT.RAISED_AT, alert.raisedAt())
        .setNull(ALERT.ACKNOWLEDGED_BY_ACCOUNT_ID)
        .setNull(ALERT.ACKNOWLEDGED_AT)
        .setNull(ALERT.ACTION)
        .where(ALERT.ALERT_ID.eq(standing))
        .execute();
  }

  @Override
  public List<Alert> alerts(DetentionId detention) {
    return dsl.select(ALERT.fields())
        .from(ALERT)
        .where(ALERT.DETENTION_ID.eq(detention))
        .orderBy(STRICTEST, ALERT.RAISED_AT, ALERT.ALERT_ID)
        .fetch(JooqSafety::alert);
  }

  @Override
  public List<OpenAlert> open(SuiteId suite) {
    return dsl.select(ALERT.fields())
        .select(PERSON.PERSON_ID, PERSON.FAMILY_NAME, PERSON.GIVEN_NAME)
        .select(DETENTION.CELL, ACCOUNT.DISPLAY_NAME)
        .select(ALERT_MISTAKE.REASON, MISTAKEN_BY.DISPLAY_NAME)
        .from(ALERT)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(ALERT.DETENTION_ID))
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(DETENTION.PERSON_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(ALERT.RAISED_BY_ACCOUNT_ID))
        .leftJoin(ALERT_MISTAKE)
        .on(ALERT_MISTAKE.ALERT_ID.eq(ALERT.ALERT_ID))
        .leftJoin(MISTAKEN_BY)
        .on(MISTAKEN_BY.ACCOUNT_ID.eq(ALERT_MISTAKE.SAID_BY_ACCOUNT_ID))
        .where(ALERT.SUITE_ID.eq(suite))
        .and(ALERT.ACKNOWLEDGED_AT.isNull())
        .and(DETENTION.RELEASED_AT.isNull())
        .orderBy(STRICTEST, ALERT.RAISED_AT, ALERT.ALERT_ID)
        .fetch(
            row ->
                new OpenAlert(
                    alert(row),
                    row.get(PERSON.PERSON_ID),
                    new PersonName(row.get(PERSON.FAMILY_NAME), row.get(PERSON.GIVEN_NAME)),
                    row.get(DETENTION.CELL),
                    row.get(ACCOUNT.DISPLAY_NAME),
                    Optional.ofNullable(row.get(ALERT_MISTAKE.REASON))
                        .map(why -> new Mistaken(why, row.get(MISTAKEN_BY.DISPLAY_NAME)))));
  }

  @Override
  public Optional<Alert> lock(AlertId id, SuiteId suite) {
    return dsl.select(ALERT.fields())
        .from(ALERT)
        .where(ALERT.ALERT_ID.eq(id))
        .and(ALERT.SUITE_ID.eq(suite))
        .forUpdate()
        .fetchOptional(JooqSafety::alert);
  }

  @Override
  public void seen(AlertId id, AccountId by, AlertAction action, Instant at) {
    dsl.update(ALERT)
        .set(ALERT.ACKNOWLEDGED_BY_ACCOUNT_ID, by)
        .set(ALERT.ACKNOWLEDGED_AT, at)
        .set(ALERT.ACTION, action)
        .where(ALERT.ALERT_ID.eq(id))
        .execute();
  }

  private static Alert alert(Record row) {
    return new Alert(
        row.get(ALERT.ALERT_ID),
        row.get(ALERT.DETENTION_ID),
        row.get(ALERT.SUITE_ID),
        row.get(ALERT.FLAG),
        row.get(ALERT.LEVEL),
        row.get(ALERT.RAISED_BY_ACCOUNT_ID),
        row.get(ALERT.RAISED_AT),
        Optional.ofNullable(row.get(ALERT.ACKNOWLEDGED_BY_ACCOUNT_ID))
            .map(by -> new Alert.Seen(by, row.get(ALERT.ACKNOWLEDGED_AT), row.get(ALERT.ACTION))),
        row.get(ALERT.DETAIL));
  }
}
