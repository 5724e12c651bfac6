package org.bridewell.db.plan;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.CARE_PLAN;
import static org.bridewell.db.jooq.Tables.PLAN_DECISION;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.plan.CarePlan;
import org.bridewell.core.plan.CarePlans;
import org.bridewell.core.plan.Fit;
import org.bridewell.core.plan.Fitness;
import org.bridewell.core.plan.Matter;
import org.bridewell.core.plan.PlanEntry;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PlanId;
import org.bridewell.db.jooq.tables.records.CarePlanRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/// Reads the plan's own two tables and the names of who wrote them: no other column reaches the
/// officer.
@Repository
class JooqCarePlans implements CarePlans {
  private record Columns(Field<Fit> fit, Field<String> terms) {}

  private static final Map<Matter, Columns> FITNESS =
      Map.of(
          Matter.DETAINED, new Columns(CARE_PLAN.DETAINED, CARE_PLAN.DETAINED_TERMS),
          Matter.INTERVIEWED, new Columns(CARE_PLAN.INTERVIEWED, CARE_PLAN.INTERVIEWED_TERMS),
          Matter.CHARGED, new Columns(CARE_PLAN.CHARGED, CARE_PLAN.CHARGED_TERMS),
          Matter.MOVED, new Columns(CARE_PLAN.MOVED, CARE_PLAN.MOVED_TERMS),
          Matter.RELEASED, new Columns(CARE_PLAN.RELEASED, CARE_PLAN.RELEASED_TERMS));

  private final DSLContext dsl;

  JooqCarePlans(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(CarePlan plan) {
    var content = plan.content();
    var row = new CarePlanRecord();
    row.setPlanId(plan.id());
    row.setDetentionId(plan.detention());
    row.setNumber(plan.number());
    FITNESS.forEach(
        (matter, columns) -> {
          var fitness = Optional.ofNullable(content.fitness().get(matter)).orElseThrow();
          row.set(columns.fit(), fitness.fit());
          row.set(columns.terms(), fitness.terms());
        });
    row.setLevel(plan.level());
    row.setEveryMinutes(plan.every());
    row.setEachTime(content.eachTime());
    row.setLookFor(content.lookFor());
    row.setCallNurse(content.callNurse());
    row.setCall_999(content.call999());
    row.setWarnings(content.warnings());
    row.setNeeds(content.needs());
    row.setReviewAt(plan.reviewAt());
    row.setSentByAccountId(plan.sentBy());
    row.setSentAt(plan.sentAt());
    return Once.inserted(dsl.insertInto(CARE_PLAN).set(row));
  }

  @Override
  public boolean decided(PlanId plan, CarePlan.Decision decision) {
    return Once.inserted(
        dsl.insertInto(PLAN_DECISION)
            .set(PLAN_DECISION.PLAN_ID, plan)
            .set(PLAN_DECISION.LEVEL, decision.level())
            .set(PLAN_DECISION.EVERY_MINUTES, decision.every())
            .set(PLAN_DECISION.REASON, decision.reason())
            .set(PLAN_DECISION.DECIDED_BY_ACCOUNT_ID, decision.decidedBy())
            .set(PLAN_DECISION.DECIDED_AT, decision.decidedAt()));
  }

  @Override
  public List<CarePlan> versions(DetentionId detention) {
    var nurse = ACCOUNT.as("nurse");
    var officer = ACCOUNT.as("officer");
    return dsl.select(CARE_PLAN.fields())
        .select(PLAN_DECISION.fields())
        .select(nurse.DISPLAY_NAME, officer.DISPLAY_NAME)
        .from(CARE_PLAN)
        .join(nurse)
        .on(nurse.ACCOUNT_ID.eq(CARE_PLAN.SENT_BY_ACCOUNT_ID))
        .leftJoin(PLAN_DECISION)
        .on(PLAN_DECISION.PLAN_ID.eq(CARE_PLAN.PLAN_ID))
        .leftJoin(officer)
        .on(officer.ACCOUNT_ID.eq(PLAN_DECISION.DECIDED_BY_ACCOUNT_ID))
        .where(CARE_PLAN.DETENTION_ID.eq(detention))
        .orderBy(CARE_PLAN.NUMBER.desc())
        .fetch(row -> plan(row, nurse.DISPLAY_NAME, officer.DISPLAY_NAME));
  }

  private static CarePlan plan(Record row, Field<String> nurse, Field<String> officer) {
    return new CarePlan(
        row.get(CARE_PLAN.PLAN_ID),
        row.get(CARE_PLAN.DETENTION_ID),
        row.get(CARE_PLAN.NUMBER),
        content(row),
        row.get(CARE_PLAN.SENT_BY_ACCOUNT_ID),
        row.get(nurse),
        row.get(CARE_PLAN.SENT_AT),
        Optional.ofNullable(row.get(PLAN_DECISION.DECIDED_AT))
            .map(
                at ->
                    new CarePlan.Decision(
                        row.get(PLAN_DECISION.LEVEL),
                        row.get(PLAN_DECISION.EVERY_MINUTES),
                        row.get(PLAN_DECISION.REASON),
                        row.get(PLAN_DECISION.DECIDED_BY_ACCOUNT_ID),
                        row.get(officer),
                        at)));
  }

  private static PlanEntry content(Record row) {
    var fitness = new EnumMap<Matter, Fitness>(Matter.class);
    FITNESS.forEach(
        (matter, columns) ->
            fitness.put(matter, new Fitness(row.get(columns.fit()), row.get(columns.terms()))));
    return new PlanEntry(
        fitness,
        Optional.of(row.get(CARE_PLAN.LEVEL)),
        Optional.of(row.get(CARE_PLAN.EVERY_MINUTES)),
        row.get(CARE_PLAN.EACH_TIME),
        row.get(CARE_PLAN.LOOK_FOR),
        row.get(CARE_PLAN.CALL_NURSE),
        row.get(CARE_PLAN.CALL_999),
        row.get(CARE_PLAN.WARNINGS),
        row.get(CARE_PLAN.NEEDS),
        Optional.of(row.get(CARE_PLAN.REVIEW_AT)));
  }
}
