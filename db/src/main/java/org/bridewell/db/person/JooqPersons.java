package org.bridewell.db.person;

import static org.bridewell.db.jooq.Tables.PERSON;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.person.Person;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.person.Persons;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.PncId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqPersons implements Persons {
  private static final int MOST = 200;
  private final DSLContext dsl;

  JooqPersons(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(Person person, Instant now) {
    var data = person.data();
    dsl.insertInto(PERSON)
        .set(PERSON.PERSON_ID, person.id())
        .set(PERSON.FAMILY_NAME, data.name().family())
        .set(PERSON.GIVEN_NAME, data.name().given())
        .set(PERSON.MATCH_KEY, data.matchKey())
        .set(PERSON.DATE_OF_BIRTH, data.dateOfBirth())
        .set(PERSON.SEX, data.sex())
        .set(PERSON.ETHNICITY, data.ethnicity())
        .set(PERSON.NHS_NUMBER, data.nhsNumber().map(NhsNumber::value).orElse(null))
        .set(PERSON.PNC_ID, data.pncId().map(PncId::value).orElse(null))
        .set(PERSON.DISTRICT_ID, data.district())
        .set(PERSON.RECORDED_AT, now)
        .set(PERSON.VERSION, 1)
        .execute();
  }

  @Override
  public void update(Person person) {
    var data = person.data();
    dsl.update(PERSON)
        .set(PERSON.NHS_NUMBER, data.nhsNumber().map(NhsNumber::value).orElse(null))
        .set(PERSON.PNC_ID, data.pncId().map(PncId::value).orElse(null))
        .set(PERSON.DISTRICT_ID, data.district())
        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
        .where(PERSON.PERSON_ID.eq(person.id()))
        .execute();
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return dsl.select(PersonRows.columns())
        .from(PERSON)
        .where(PERSON.PERSON_ID.eq(id))
        .fetchOptional(PersonRows::person);
  }

  @Override
  public List<Person> similarTo(PersonData data) {
    var identifier = identifier(data);
    return dsl.select(PersonRows.columns())
        .from(PERSON)
        .where(identifier)
        .or(PERSON.DATE_OF_BIRTH.in(days(data.dateOfBirth())))
        .or(PERSON.MATCH_KEY.eq(data.matchKey()))
        .orderBy(
            when(identifier, 0).otherwise(1),
            when(PERSON.DATE_OF_BIRTH.eq(data.dateOfBirth()), 0).otherwise(1),
            PERSON.PERSON_ID)
        .limit(MOST)
        .fetch(PersonRows::person);
  }

  private static Condition identifier(PersonData data) {
    var nhs = data.nhsNumber().map(NhsNumber::value).map(PERSON.NHS_NUMBER::eq);
    var pnc = data.pncId().map(PncId::value).map(PERSON.PNC_ID::eq);
    if (nhs.isEmpty() && pnc.isEmpty()) {
      return PERSON.PERSON_ID.isNull();
    }
    return nhs.orElse(noCondition()).or(pnc.orElse(noCondition()));
  }

  /// The day, and the same day with day and month swapped where that is a day.
  private static List<LocalDate> days(LocalDate day) {
    return day.getDayOfMonth() <= 12
        ? List.of(day, LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
        : List.of(day);
  }
}
