package org.bridewell.core.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Says which earlier records may be the same person. It offers, a person decides: nothing is
/// joined by itself (product rule: never merged silently).
public final class PersonMatching {
  private static final int MOST_SHOWN = 5;

  private PersonMatching() {}

  /// The candidates worth showing, best first: one identifier in common, or the date of birth (day
  /// and month may be swapped) and one name.
  public static List<MatchCandidate> candidates(PersonData arrived, List<Person> similar) {
    var found = new ArrayList<MatchCandidate>();
    for (var person : similar) {
      compare(arrived, person).ifPresent(found::add);
    }
    found.sort(
        Comparator.comparingInt((MatchCandidate c) -> -weight(c))
            .thenComparing(c -> c.person().id().value()));
    return List.copyOf(found.subList(0, Math.min(MOST_SHOWN, found.size())));
  }

  private static Optional<MatchCandidate> compare(PersonData arrived, Person person) {
    var known = person.data();
    var agrees = EnumSet.noneOf(MatchPoint.class);
    var differs = EnumSet.noneOf(MatchPoint.class);
    note(MatchPoint.NHS_NUMBER, both(arrived.nhsNumber(), known.nhsNumber()), agrees, differs);
    note(MatchPoint.PNC_ID, both(arrived.pncId(), known.pncId()), agrees, differs);
    note(
        MatchPoint.FAMILY_NAME,
        Optional.of(NameLikeness.alike(arrived.name().family(), known.name().family())),
        agrees,
        differs);
    note(
        MatchPoint.GIVEN_NAME,
        Optional.of(NameLikeness.alike(arrived.name().given(), known.name().given())),
        agrees,
        differs);
    note(
        MatchPoint.DATE_OF_BIRTH,
        Optional.of(sameDay(arrived.dateOfBirth(), known.dateOfBirth())),
        agrees,
        differs);
    note(MatchPoint.SEX, sexes(arrived.sex(), known.sex()), agrees, differs);
    var candidate = new MatchCandidate(person, agrees, differs);
    return worthShowing(candidate) ? Optional.of(candidate) : Optional.empty();
  }

  private static boolean worthShowing(MatchCandidate candidate) {
    var agrees = candidate.agrees();
    boolean identifier =
        agrees.contains(MatchPoint.NHS_NUMBER) || agrees.contains(MatchPoint.PNC_ID);
    boolean oneName =
        agrees.contains(MatchPoint.FAMILY_NAME) || agrees.contains(MatchPoint.GIVEN_NAME);
    boolean bothNames =
        agrees.contains(MatchPoint.FAMILY_NAME) && agrees.contains(MatchPoint.GIVEN_NAME);
    return identifier || bothNames || (oneName && agrees.contains(MatchPoint.DATE_OF_BIRTH));
  }

  private static int weight(MatchCandidate candidate) {
    int weight = 0;
    for (var point : candidate.agrees()) {
      weight +=
          switch (point) {
            case NHS_NUMBER, PNC_ID -> 8;
            case DATE_OF_BIRTH -> 4;
            case FAMILY_NAME -> 3;
            case GIVEN_NAME -> 2;
            case SEX -> 1;
          };
    }
    return weight;
  }

  private static void note(
      MatchPoint point,
      Optional<Boolean> agreement,
      EnumSet<MatchPoint> agrees,
      EnumSet<MatchPoint> differs) {
    agreement.ifPresent(same -> (same ? agrees : differs).add(point));
  }

  private static <T> Optional<Boolean> both(Optional<T> one, Optional<T> other) {
    return one.flatMap(a -> other.map(a::equals));
  }

  private static Optional<Boolean> sexes(Sex one, Sex other) {
    return one == Sex.NOT_KNOWN || other == Sex.NOT_KNOWN
        ? Optional.empty()
        : Optional.of(one == other);
  }

  private static boolean sameDay(LocalDate one, LocalDate other) {
    return one.equals(other)
        || (one.getYear() == other.getYear()
            && one.getDayOfMonth() == other.getMonthValue()
            && one.getMonthValue() == other.getDayOfMonth());
  }
}
