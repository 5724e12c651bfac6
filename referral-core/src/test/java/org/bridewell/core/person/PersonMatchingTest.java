package org.bridewell.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.person.MatchPoint.DATE_OF_BIRTH;
import static org.bridewell.core.person.MatchPoint.FAMILY_NAME;
import static org.bridewell.core.person.MatchPoint.GIVEN_NAME;
import static org.bridewell.core.person.MatchPoint.NHS_NUMBER;
import static org.bridewell.core.person.MatchPoint.SEX;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonMatchingTest {
  private static final NhsNumber NUMBER = new NhsNumber("9990000018");
  private static final PersonData ARRIVED = person("Sample", "Dario", "1992-07-04");

  @ParameterizedTest(name = "{0} {1}, born {2}: offered {3}")
  @CsvSource({
    "Sample, Dario, 1992-07-04, true",
    "SAMPLE, Dário, 1992-07-04, true",
    "Sample, Darius, 1992-07-04, true",
    "Simple, Darius, 1992-07-04, true",
    "Sample, Darius, 1992-04-07, true",
    "Sample, Dario, 1970-01-01, true",
    "Sample, Darius, 1970-01-01, false",
    "Trialname, Kit, 1992-07-04, false"
  })
  void offersWhoSharesBothNamesOrANameAndTheBirthday(
      String family, String given, String born, boolean offered) {
    assertThat(candidates(ARRIVED, person(family, given, born))).hasSize(offered ? 1 : 0);
  }

  @Test
  void offersWhoeverSharesAnIdentifierWhateverTheName() {
    var arrived = withNumber(ARRIVED, NUMBER);
    var known = withNumber(person("Trialname", "Kit", "1970-01-01"), NUMBER);
    assertThat(candidates(arrived, known))
        .singleElement()
        .satisfies(
            candidate -> {
              assertThat(candidate.agrees()).containsExactlyInAnyOrder(NHS_NUMBER, SEX);
              assertThat(candidate.differs())
                  .containsExactlyInAnyOrder(FAMILY_NAME, GIVEN_NAME, DATE_OF_BIRTH);
            });
  }

  @Test
  void saysNothingOfWhatOneSideDoesNotKnow() {
    var known = withNumber(person("Sample", "Dario", "1992-07-04"), NUMBER);
    assertThat(candidates(ARRIVED, known))
        .singleElement()
        .satisfies(
            candidate -> {
              assertThat(candidate.agrees()).doesNotContain(NHS_NUMBER);
              assertThat(candidate.differs()).doesNotContain(NHS_NUMBER);
            });
  }

  @Test
  void putsTheBestFirstAndShowsFiveAtMost() {
    var best = known(ARRIVED);
    var others =
        Stream.generate(() -> known(person("Sample", "Darius", "1992-07-04"))).limit(9).toList();
    var all = Stream.concat(others.stream(), Stream.of(best)).toList();
    var found = PersonMatching.candidates(ARRIVED, all);
    assertThat(found).hasSize(5).first().extracting(MatchCandidate::person).isEqualTo(best);
  }

  private static List<MatchCandidate> candidates(PersonData arrived, PersonData known) {
    return PersonMatching.candidates(arrived, List.of(known(known)));
  }

  private static Person known(PersonData data) {
    return new Person(PersonId.next(), data);
  }

  private static PersonData person(String family, String given, String born) {
    return new PersonData(
        new PersonName(family, given),
        LocalDate.parse(born),
        Sex.MALE,
        Ethnicity.NS,
        Optional.empty(),
        Optional.empty(),
        new DistrictId("LEEDS"));
  }

  private static PersonData withNumber(PersonData data, NhsNumber number) {
    return new PersonData(
        data.name(),
        data.dateOfBirth(),
        data.sex(),
        data.ethnicity(),
        Optional.of(number),
        data.pncId(),
        data.district());
  }
}
