package org.bridewell.db.person;

import static org.bridewell.db.jooq.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.person.Person;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PncId;
import org.jooq.Record;
import org.jooq.TableField;

/// The columns that make a person, for every query that reads one.
public final class PersonRows {
  private PersonRows() {}

  /// What to select.
  public static List<TableField<?, ?>> columns() {
    return List.of(
        PERSON.PERSON_ID,
        PERSON.FAMILY_NAME,
        PERSON.GIVEN_NAME,
        PERSON.DATE_OF_BIRTH,
        PERSON.SEX,
        PERSON.ETHNICITY,
        PERSON.NHS_NUMBER,
        PERSON.PNC_ID,
        PERSON.DISTRICT_ID);
  }

  /// The person of a row that holds these columns.
  public static Person person(Record row) {
    return new Person(
        row.get(PERSON.PERSON_ID),
        new PersonData(
            new PersonName(row.get(PERSON.FAMILY_NAME), row.get(PERSON.GIVEN_NAME)),
            row.get(PERSON.DATE_OF_BIRTH),
            row.get(PERSON.SEX),
            row.get(PERSON.ETHNICITY),
            Optional.ofNullable(row.get(PERSON.NHS_NUMBER)).map(NhsNumber::new),
            Optional.ofNullable(row.get(PERSON.PNC_ID)).map(PncId::new),
            row.get(PERSON.DISTRICT_ID)));
  }
}
