package org.bridewell.db.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.person.Ethnicity;
import org.bridewell.core.person.Person;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.person.Sex;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.PncId;
import org.bridewell.db.demo.Csv.Row;
import org.bridewell.db.demo.DemoIds.Kind;

/// Makes people up: names that nobody takes for real, NHS numbers of the 999 test range.
final class People {
  private static final List<String> DISTRICTS =
      List.of("BRADFORD", "CALDERDALE", "KIRKLEES", "LEEDS", "WAKEFIELD");
  private static final List<Ethnicity> ETHNICITIES = List.of(Ethnicity.values());

  /// In the order of the codes, W1 to NS.
  private static final int[] ETHNICITY_WEIGHTS = {
    660, 12, 3, 48, 22, 5, 8, 10, 25, 96, 12, 3, 16, 24, 26, 10, 3, 7, 20
  };

  private static final List<String> FAMILY = Csv.read("family-name").column("name");
  private static final List<String> FOR_WOMEN = given("F");
  private static final List<String> FOR_MEN = given("M");
  private final DemoIds ids;
  private final LocalDate today;

  /// @param today ages are counted from this day, so that they are the same each time
  People(DemoIds ids, LocalDate today) {
    this.ids = ids;
    this.today = today;
  }

  /// So many people; those that a guided tour relies on come first.
  List<DemoPerson> make(int count) {
    var people = new ArrayList<DemoPerson>();
    for (var row : Csv.read("known-person").rows()) {
      people.add(known(row, people.size()));
    }
    while (people.size() < count) {
      people.add(anybody(people.size()));
    }
    return people;
  }

  private DemoPerson known(Row row, int number) {
    var data =
        new PersonData(
            new PersonName(row.text("family_name"), row.text("given_name")),
            LocalDate.parse(row.text("date_of_birth")),
            Sex.valueOf(row.text("sex")),
            Ethnicity.valueOf(row.text("ethnicity")),
            Identifiers.nhsNumber(number),
            Optional.of(Identifiers.pncId(number, today.getYear() - 3)),
            new DistrictId(row.text("district_id")));
    return new DemoPerson(
        number, person(data), Drinking.LOWER, true, row.text("nominal").equals("yes"));
  }

  /// The person of that number, made up from it alone.
  DemoPerson anybody(int number) {
    var draws = Draws.of("person", number);
    var sex =
        draws.weighted(List.of(Sex.MALE, Sex.FEMALE, Sex.OTHER, Sex.NOT_KNOWN), 830, 160, 6, 4);
    int age = age(draws);
    var born = today.minusYears(age).minusDays(draws.between(1, 364));
    var data =
        new PersonData(
            new PersonName(draws.pick(FAMILY), given(sex, draws)),
            born,
            sex,
            draws.weighted(ETHNICITIES, ETHNICITY_WEIGHTS),
            draws.percent(82) ? Identifiers.nhsNumber(number) : Optional.empty(),
            draws.percent(70) ? Optional.of(pncId(number, born, draws)) : Optional.empty(),
            new DistrictId(draws.weighted(DISTRICTS, 23, 8, 18, 37, 14)));
    var drinking = draws.weighted(List.of(Drinking.values()), 14, 36, 21, 10, 19);
    return new DemoPerson(number, person(data), drinking, false, false);
  }

  private Person person(PersonData data) {
    return new Person(new PersonId(ids.next(Kind.PERSON)), data);
  }

  private static int age(Draws draws) {
    return switch (draws.weighted(4, 22, 32, 22, 13, 6, 1)) {
      case 0 -> draws.between(12, 17);
      case 1 -> draws.between(18, 24);
      case 2 -> draws.between(25, 34);
      case 3 -> draws.between(35, 44);
      case 4 -> draws.between(45, 54);
      case 5 -> draws.between(55, 69);
      default -> draws.between(70, 84);
    };
  }

  private PncId pncId(int number, LocalDate born, Draws draws) {
    int first = Math.min(today.getYear() - 1, born.getYear() + 12);
    return Identifiers.pncId(number, draws.between(first, today.getYear() - 1));
  }

  private static String given(Sex sex, Draws draws) {
    return draws.pick(
        sex == Sex.FEMALE || (sex != Sex.MALE && draws.percent(50)) ? FOR_WOMEN : FOR_MEN);
  }

  private static List<String> given(String sex) {
    return Csv.read("given-name").rows().stream()
        .filter(row -> row.text("sex").equals(sex) || row.text("sex").equals("A"))
        .map(row -> row.text("name"))
        .toList();
  }
}
