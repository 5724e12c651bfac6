package org.bridewell.db.safety;

import static org.bridewell.db.jooq.Tables.ALERT;
import static org.bridewell.db.jooq.Tables.ALERT_RECIPIENT;
import static org.bridewell.db.jooq.Tables.ALERT_STEP;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.SUITE_CONTACT;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.safety.Alarm;
import org.bridewell.core.safety.AlertStep;
import org.bridewell.core.safety.AlertSteps;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.type.Once;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAlertSteps implements AlertSteps {
  private final DSLContext dsl;

  JooqAlertSteps(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<Waiting> waiting(Instant raisedBefore) {
    var open =
        dsl.select(ALERT.ALERT_ID, ALERT.SUITE_ID, ALERT.RAISED_AT)
            .from(ALERT)
            .join(DETENTION)
            .on(DETENTION.DETENTION_ID.eq(ALERT.DETENTION_ID))
            .where(ALERT.ACKNOWLEDGED_AT.isNull())
            .and(ALERT.RAISED_AT.le(raisedBefore))
            .and(DETENTION.RELEASED_AT.isNull())
            .orderBy(ALERT.RAISED_AT, ALERT.ALERT_ID)
            .fetch();
    var taken = taken(open.getValues(ALERT.ALERT_ID));
    return open.map(
        row ->
            new Waiting(
                row.value1(),
                row.value2(),
                row.value3(),
                Set.copyOf(taken.getOrDefault(row.value1(), Map.of()).keySet())));
  }

  @Override
  public boolean take(
      AlertId alert, Instant raisedAt, AlertStep step, Instant at, Optional<String> phone) {
    return Once.inserted(
        dsl.insertInto(ALERT_STEP)
            .set(ALERT_STEP.ALERT_ID, alert)
            .set(ALERT_STEP.RAISED_AT, raisedAt)
            .set(ALERT_STEP.STEP, step)
            .set(ALERT_STEP.TAKEN_AT, at)
            .set(ALERT_STEP.CONTACT, phone.orElse(null)));
  }

  @Override
  public void told(AlertId alert, Instant raisedAt, Collection<AccountId> officers) {
    var rows =
        officers.stream()
            .map(
                officer ->
                    dsl.newRecord(ALERT_RECIPIENT)
                        .with(ALERT_RECIPIENT.ALERT_ID, alert)
                        .with(ALERT_RECIPIENT.RAISED_AT, raisedAt)
                        .with(ALERT_RECIPIENT.ACCOUNT_ID, officer))
            .toList();
    dsl.batchInsert(rows).execute();
  }

  @Override
  public Map<AlertId, Map<AlertStep, Instant>> taken(Collection<AlertId> alerts) {
    var taken = new HashMap<AlertId, Map<AlertStep, Instant>>();
    if (alerts.isEmpty()) {
      return taken;
    }
    dsl.select(ALERT_STEP.ALERT_ID, ALERT_STEP.STEP, ALERT_STEP.TAKEN_AT)
        .from(ALERT_STEP)
        .join(ALERT)
        .on(ALERT.ALERT_ID.eq(ALERT_STEP.ALERT_ID))
        .and(ALERT.RAISED_AT.eq(ALERT_STEP.RAISED_AT))
        .where(ALERT_STEP.ALERT_ID.in(alerts))
        .forEach(
            row ->
                taken
                    .computeIfAbsent(row.value1(), _ -> new EnumMap<>(AlertStep.class))
                    .put(row.value2(), row.value3()));
    return taken;
  }

  @Override
  public List<Alarm> alarms(SuiteId suite) {
    var whole = ALERT_STEP.as("whole");
    var officers = ALERT_STEP.as("officers");
    var inspector = ALERT_STEP.as("inspector");
    return dsl.select(
            ALERT.DETENTION_ID,
            DETENTION.CELL,
            ALERT.LEVEL,
            ALERT.RAISED_AT,
            officers.TAKEN_AT,
            inspector.CONTACT)
        .from(ALERT)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(ALERT.DETENTION_ID))
        .join(whole)
        .on(isStep(whole, AlertStep.WHOLE_SUITE))
        .leftJoin(officers)
        .on(isStep(officers, AlertStep.EVERY_OFFICER))
        .leftJoin(inspector)
        .on(isStep(inspector, AlertStep.INSPECTOR))
        .where(ALERT.SUITE_ID.eq(suite))
        .and(ALERT.ACKNOWLEDGED_AT.isNull())
        .and(DETENTION.RELEASED_AT.isNull())
        .orderBy(JooqSafety.STRICTEST, ALERT.RAISED_AT, ALERT.ALERT_ID)
        .fetch(
            row ->
                new Alarm(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5() != null,
                    Optional.ofNullable(row.value6())));
  }

  private static Condition isStep(org.bridewell.db.jooq.tables.AlertStep step, AlertStep which) {
    return step.ALERT_ID
        .eq(ALERT.ALERT_ID)
        .and(step.RAISED_AT.eq(ALERT.RAISED_AT))
        .and(step.STEP.eq(which));
  }

  @Override
  public Optional<String> inspectorOf(SuiteId suite) {
    return dsl.select(SUITE_CONTACT.INSPECTOR_PHONE)
        .from(SUITE_CONTACT)
        .where(SUITE_CONTACT.SUITE_ID.eq(suite))
        .fetchOptional(SUITE_CONTACT.INSPECTOR_PHONE);
  }
}
