package org.bridewell.ui.custody;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.custody.AlcoholCausal;
import org.bridewell.core.custody.CustodyRecordNumber;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.custody.Suites.District;
import org.bridewell.core.person.Ethnicity;
import org.bridewell.core.person.Sex;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PncId;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalFormTest {
  private static final District LEEDS = new District(new DistrictId("LEEDS"), "Leeds");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-16T14:03:00Z"), ZoneOffset.UTC);

  private final ArrivalForm form = new ArrivalForm(List.of(LEEDS), List.of("7", "9"), CLOCK);

  @BeforeEach
  void typeAnArrival() {
    text("Family name").setValue("Sample");
    text("Given name").setValue("Dario");
    date("Date of birth").setValue(LocalDate.of(1992, 7, 14));
    choose("Sex", Sex.MALE);
    choose("Ethnicity, in their own words", Ethnicity.NS);
    choose("Home district", LEEDS);
    text("Custody record number").setValue(" lb/1/26 ");
    choose("Cell", "7");
    choose("Arrested for", OffenceGroup.DISORDER);
    text("Time of arrest").setValue("11:20");
    alcohol().setValue(AlcoholCausal.YES);
  }

  @Test
  void readsWhatWasTyped() {
    text("NHS number").setValue("999 000 0018");
    text("PNC id").setValue("01/1q");
    var arrival = form.read().orElseThrow();
    assertThat(arrival.number()).isEqualTo(new CustodyRecordNumber("LB/1/26"));
    assertThat(arrival.arrestedAt()).isEqualTo(Instant.parse("2026-11-16T11:20:00Z"));
    assertThat(arrival.cell()).isEqualTo("7");
    assertThat(arrival.person().nhsNumber()).contains(new NhsNumber("9990000018"));
    assertThat(arrival.person().pncId()).contains(new PncId("2001/0000001Q"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Family name, ''",
    "Family name, '   '",
    "NHS number, 9990000019",
    "NHS number, 99900000188",
    "PNC id, 2010/0123456I",
    "Custody record number, ''",
    "Custody record number, LB_1",
    "Time of arrest, ''",
    "Time of arrest, 25:00",
    "Time of arrest, 14:04"
  })
  void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped(String label, String typed) {
    text(label).setValue(typed);
    assertThat(form.read()).isEmpty();
    assertThat(text(label).isWrong()).isTrue();
    assertThat(text(label).getValue()).isEqualTo(typed);
    assertThat(wrong()).containsExactly(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-17", "2020-01-01", "1890-01-01"})
  void refusesADateOfBirthThatCannotBe(LocalDate born) {
    date("Date of birth").setValue(born);
    assertThat(form.read()).isEmpty();
    assertThat(wrong()).containsExactly("Date of birth");
  }

  @Test
  void refusesAnArrestMoreThanAWeekAgo() {
    date("Day of arrest").setValue(LocalDate.of(2026, 11, 8));
    assertThat(form.read()).isEmpty();
    assertThat(wrong()).containsExactly("Day of arrest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ng", "Núñez-Ó Briain", "محمود", "😀", "ﷺ‏عمر", "O'Neil; DROP TABLE"})
  void takesEveryNameAsTyped(String name) {
    text("Family name").setValue(name);
    assertThat(form.read().orElseThrow().person().name().family()).isEqualTo(name);
  }

  @Test
  void takesANameOfFourHundredAndSaysHowLongALongerOneIs() {
    text("Family name").setValue("a".repeat(400));
    assertThat(form.read()).isPresent();
    text("Family name").setValue("a".repeat(401));
    assertThat(form.read()).isEmpty();
    assertThat(text("Family name").message()).contains("400").contains("401");
  }

  @Test
  void needsEveryChoiceAndChoosesNothingBeforehand() {
    var fresh = new ArrivalForm(List.of(LEEDS), List.of("7"), CLOCK);
    assertThat(fresh.read()).isEmpty();
    assertThat(wrong(fresh))
        .contains("Sex", "Ethnicity, in their own words", "Home district", "Cell", "Arrested for");
  }

  @Test
  void aRefusalStandsBesideItsFieldAndTheTextStays() {
    form.refused("arrival.number-taken");
    assertThat(text("Custody record number").message()).contains("already");
    assertThat(text("Custody record number").getValue()).isEqualTo(" lb/1/26 ");
  }

  @Test
  void offersOtherCellsWhenOneWasTaken() {
    form.offerCells(List.of("9"));
    form.refused("arrival.cell-taken");
    assertThat(wrong()).containsExactly("Cell");
    choose("Cell", "9");
    assertThat(form.read().orElseThrow().cell()).isEqualTo("9");
  }

  private List<String> wrong() {
    return wrong(form);
  }

  private static List<String> wrong(ArrivalForm form) {
    return below(form)
        .filter(Field.class::isInstance)
        .map(field -> (Field<?, ?>) field)
        .filter(Field::isWrong)
        .map(Field::getLabel)
        .toList();
  }

  private FieldText text(String label) {
    return field(FieldText.class, label);
  }

  private FieldDate date(String label) {
    return field(FieldDate.class, label);
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String label, T value) {
    ((FieldSelect<T>) field(FieldSelect.class, label)).setValue(value);
  }

  @SuppressWarnings("unchecked")
  private EitherButtons<AlcoholCausal> alcohol() {
    return (EitherButtons<AlcoholCausal>)
        below(form).filter(EitherButtons.class::isInstance).findFirst().orElseThrow();
  }

  private <F extends Field<?, ?>> F field(Class<F> type, String label) {
    Optional<F> found =
        below(form)
            .filter(type::isInstance)
            .map(type::cast)
            .filter(field -> label.equals(field.getLabel()))
            .findFirst();
    return found.orElseThrow(() -> new AssertionError("no field " + label));
  }

  private static Stream<Component> below(Component component) {
    return Stream.concat(
        Stream.of(component), component.getChildren().flatMap(ArrivalFormTest::below));
  }
}
