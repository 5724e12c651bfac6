package org.bridewell.db.counting;

import static java.util.stream.Collectors.joining;
import static org.bridewell.db.jooq.Tables.COUNTED_PERSON;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.counting.PeopleOnRecord;
import org.bridewell.core.counting.PersonCount;
import org.bridewell.core.counting.PersonHistory;
import org.bridewell.core.person.Sex;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.db.jooq.tables.records.CountedPersonRecord;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.SelectWhereStep;
import org.springframework.stereotype.Repository;

@Repository
class JooqPeopleOnRecord implements PeopleOnRecord {
  private final DSLContext dsl;

  JooqPeopleOnRecord(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public PersonHistory lock(PersonId person) {
    var row = people().where(PERSON.PERSON_ID.eq(person)).forUpdate().fetchSingle();
    return histories(List.of(row)).getFirst();
  }

  @Override
  public List<PersonHistory> next(Optional<PersonId> after, int atMost) {
    return histories(
        people()
            .where(after.map(PERSON.PERSON_ID::gt).stream().toList())
            .orderBy(PERSON.PERSON_ID)
            .limit(atMost)
            .fetch());
  }

  private SelectWhereStep<Record4<PersonId, DistrictId, Sex, LocalDate>> people() {
    return dsl.select(PERSON.PERSON_ID, PERSON.DISTRICT_ID, PERSON.SEX, PERSON.DATE_OF_BIRTH)
        .from(PERSON);
  }

  private List<PersonHistory> histories(
      Collection<Record4<PersonId, DistrictId, Sex, LocalDate>> rows) {
    var stays = new StaysOnRecord(dsl, rows.stream().map(row -> row.value1()).toList());
    return rows.stream()
        .map(
            row ->
                new PersonHistory(
                    row.value1(), row.value2(), row.value3(), row.value4(), stays.of(row.value1())))
        .toList();
  }

  @Override
  public List<PersonId> arrivedSince(Instant since) {
    return dsl.selectDistinct(DETENTION.PERSON_ID)
        .from(DETENTION)
        .where(DETENTION.ARRIVED_AT.ge(since))
        .orderBy(DETENTION.PERSON_ID)
        .fetch(DETENTION.PERSON_ID);
  }

  @Override
  public List<PersonCount> counted(PersonId person) {
    return dsl.selectFrom(COUNTED_PERSON)
        .where(COUNTED_PERSON.PERSON_ID.eq(person))
        .orderBy(COUNTED_PERSON.MONTH, COUNTED_PERSON.SUITE_ID)
        .fetch(
            row ->
                new PersonCount(
                    YearMonth.from(row.getMonth()),
                    row.getSuiteId(),
                    row.getDistrictId(),
                    row.getSexGroup(),
                    row.getAgeGroup(),
                    measures(row.getMeasures())));
  }

  @Override
  public void keep(Map<PersonId, List<PersonCount>> counts) {
    dsl.deleteFrom(COUNTED_PERSON).where(COUNTED_PERSON.PERSON_ID.in(counts.keySet())).execute();
    var rows = new ArrayList<CountedPersonRecord>();
    counts.forEach((person, months) -> months.forEach(month -> rows.add(row(person, month))));
    dsl.batchInsert(rows).execute();
  }

  private CountedPersonRecord row(PersonId person, PersonCount count) {
    var row = dsl.newRecord(COUNTED_PERSON);
    row.setPersonId(person);
    row.setMonth(count.month().atDay(1));
    row.setSuiteId(count.suite());
    row.setDistrictId(count.district());
    row.setSexGroup(count.sex());
    row.setAgeGroup(count.age());
    row.setMeasures(count.measures().stream().map(Measure::name).collect(joining(" ")));
    return row;
  }

  private static Set<Measure> measures(String names) {
    var measures = EnumSet.noneOf(Measure.class);
    Stream.of(names.split(" ")).map(Measure::valueOf).forEach(measures::add);
    return measures;
  }
}
