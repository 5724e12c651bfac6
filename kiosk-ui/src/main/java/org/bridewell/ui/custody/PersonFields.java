package org.bridewell.ui.custody;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.ArrivalRules;
import org.bridewell.core.custody.Suites.District;
import org.bridewell.core.person.Ethnicity;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.person.Sex;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PncId;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.WallClock;

/// Who the person says they are.
class PersonFields extends FormColumn {
  private final Clock clock;
  private final FieldText family = new FieldText(TEXTS.get("field.family"));
  private final FieldText given = new FieldText(TEXTS.get("field.given"));
  private final FieldDate born = new FieldDate(TEXTS.get("field.born"));
  private final FieldSelect<Sex> sex =
      new FieldSelect<>(
          TEXTS.get("field.sex"), List.of(Sex.values()), s -> TEXTS.get("sex.choose." + s));
  private final FieldSelect<Ethnicity> ethnicity =
      new FieldSelect<>(
          TEXTS.get("field.ethnicity"),
          List.of(Ethnicity.values()),
          e -> TEXTS.get("ethnicity." + e));
  private final FieldText nhsNumber = new FieldText(TEXTS.get("field.nhs")).digits();
  private final FieldText pncId = new FieldText(TEXTS.get("field.pnc"));
  private final FieldSelect<District> district;

  PersonFields(List<District> districts, Clock clock) {
    super(TEXTS.get("arrival.person"));
    this.clock = clock;
    district = new FieldSelect<>(TEXTS.get("field.district"), districts, District::name);
    for (var field : List.of(given, nhsNumber, pncId)) {
      field.optional(TEXTS.get("optional"));
    }
    for (var field : List.of(family, given, nhsNumber, pncId)) {
      field.addValueChangeListener(_ -> field.right());
    }
    for (var field : List.of(sex, ethnicity, district)) {
      field.addValueChangeListener(_ -> field.right());
    }
    place(
        half(family),
        half(given),
        half(born),
        half(sex),
        whole(ethnicity),
        half(nhsNumber),
        half(pncId),
        whole(district));
  }

  @Override
  List<Field<?, ?>> fields() {
    return List.of(family, given, born, sex, ethnicity, nhsNumber, pncId, district);
  }

  /// The person, or nothing while a field is wrong.
  Optional<PersonData> read() {
    var name = name();
    var dateOfBirth = dateOfBirth();
    var chosenSex = chosen(sex);
    var chosenEthnicity = chosen(ethnicity);
    var nhs = identifier(nhsNumber, NhsNumber.parse(nhsNumber.text()), "wrong.nhs");
    var pnc = identifier(pncId, PncId.parse(pncId.text(), today().getYear()), "wrong.pnc");
    var home = chosen(district);
    if (fields().stream().anyMatch(Field::isWrong)) {
      return Optional.empty();
    }
    return Optional.of(
        new PersonData(
            name.orElseThrow(),
            dateOfBirth.orElseThrow(),
            chosenSex.orElseThrow(),
            chosenEthnicity.orElseThrow(),
            nhs,
            pnc,
            home.orElseThrow().id()));
  }

  /// The home district by its name.
  String districtName() {
    return district.chosen().map(District::name).orElse("");
  }

  /// Says beside the date of birth why it was refused.
  void birthRefused(String code) {
    born.wrong(TEXTS.get(code));
  }

  private Optional<PersonName> name() {
    boolean fits = fits(family) & fits(given);
    if (family.text().isEmpty()) {
      family.wrong(TEXTS.get("wrong.family"));
      return Optional.empty();
    }
    return fits ? Optional.of(new PersonName(family.text(), given.text())) : Optional.empty();
  }

  private static boolean fits(FieldText field) {
    int length = field.text().length();
    if (length > PersonName.LONGEST) {
      field.wrong(TEXTS.get("wrong.name-long", PersonName.LONGEST, length));
      return false;
    }
    return true;
  }

  private Optional<LocalDate> dateOfBirth() {
    var day = day(born, "wrong.born");
    day.flatMap(date -> ArrivalRules.ofBirth(date, today())).ifPresent(this::birthRefused);
    return day;
  }

  private static <T> Optional<T> identifier(FieldText field, Optional<T> read, String wrong) {
    if (read.isEmpty() && !field.text().isEmpty()) {
      field.wrong(TEXTS.get(wrong));
    }
    return read;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WallClock.ZONE);
  }
}
