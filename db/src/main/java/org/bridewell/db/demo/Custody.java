package org.bridewell.db.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.MatchDecision;
import org.bridewell.core.person.Person;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.PncId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.demo.DemoIds.Kind;

/// Everybody's stays in custody, as rows: who, where, in which cell, under which number.
final class Custody {
  private static final Map<String, String> PREFIXES = prefixes();
  private final DemoRows.Table persons;
  private final DemoRows.Table detentions;
  private final DemoRows.Table matches;
  private final DemoIds ids;
  private final Partnership partnership;
  private final Map<SuiteId, Instant[]> freeFrom = new HashMap<>();
  private final Map<SuiteId, Integer> lastNumber = new HashMap<>();
  private final Set<PersonId> seen = new HashSet<>();

  Custody(DemoRows rows, DemoIds ids, Partnership partnership) {
    this.ids = ids;
    this.partnership = partnership;
    this.persons =
        rows.table(
            "person",
            "person_id",
            "family_name",
            "given_name",
            "match_key",
            "date_of_birth",
            "sex",
            "ethnicity",
            "nhs_number",
            "pnc_id",
            "district_id",
            "recorded_at",
            "version");
    this.detentions =
        rows.table(
            "detention",
            "detention_id",
            "suite_id",
            "custody_record_number",
            "person_id",
            "cell",
            "offence_group",
            "alcohol_causal",
            "arrested_at",
            "arrived_at",
            "released_at",
            "request_id",
            "version");
    this.matches =
        rows.table(
            "match_decision",
            "detention_id",
            "candidate_person_id",
            "decision",
            "decided_by_account_id",
            "decided_at");
  }

  /// The stays of all these people, the earliest first.
  List<Stay> fill(List<DemoPerson> people, Stays stays) {
    var all = new ArrayList<Stay>();
    people.forEach(person -> all.addAll(stays.past(person)));
    all.addAll(Held.of(people, stays));
    all.sort(Comparator.comparing(Stay::arrivedAt).thenComparing(Stay::number));
    all.forEach(this::add);
    return all;
  }

  private void add(Stay stay) {
    var person = stay.person().person();
    if (seen.add(person.id())) {
      add(person, stay.arrivedAt());
    } else {
      matches.add(
          stay.id().value(),
          person.id().value(),
          MatchDecision.Choice.SAME_PERSON,
          partnership.nurse(stay.suite()).id().value(),
          stay.arrivedAt());
    }
    detentions.add(
        stay.id().value(),
        stay.suite().value(),
        number(stay),
        person.id().value(),
        Integer.toString(cell(stay)),
        stay.offence(),
        stay.alcoholCausal(),
        stay.arrestedAt(),
        stay.arrivedAt(),
        stay.releasedAt().orElse(null),
        ids.next(Kind.REQUEST),
        stay.releasedAt().isPresent() ? 2 : 1);
  }

  private void add(Person person, Instant at) {
    var data = person.data();
    persons.add(
        person.id().value(),
        data.name().family(),
        data.name().given(),
        data.matchKey(),
        data.dateOfBirth(),
        data.sex(),
        data.ethnicity(),
        data.nhsNumber().map(NhsNumber::value).orElse(null),
        data.pncId().map(PncId::value).orElse(null),
        data.district().value(),
        at,
        1);
  }

  /// A cell that nobody is in, another one each time.
  private int cell(Stay stay) {
    var cells = freeFrom.computeIfAbsent(stay.suite(), this::empty);
    int first = Draws.of("cell", stay.number()).between(0, cells.length - 1);
    for (int i = 0; i < cells.length; i++) {
      int cell = (first + i) % cells.length;
      if (!cells[cell].isAfter(stay.arrivedAt())) {
        cells[cell] = stay.releasedAt().orElse(Instant.MAX);
        return cell + 1;
      }
    }
    throw new IllegalStateException("no cell is free");
  }

  private Instant[] empty(SuiteId suite) {
    var cells = new Instant[partnership.cells(suite)];
    Arrays.fill(cells, Instant.MIN);
    return cells;
  }

  private String number(Stay stay) {
    int number = lastNumber.merge(stay.suite(), 1, Integer::sum);
    int year = LocalDate.ofInstant(stay.arrivedAt(), ArrivalService.LOCAL).getYear() % 100;
    return "%s/%06d/%02d".formatted(PREFIXES.get(stay.suite().value()), number, year);
  }

  private static Map<String, String> prefixes() {
    var prefixes = new HashMap<String, String>();
    Csv.read("suite-share")
        .rows()
        .forEach(row -> prefixes.put(row.text("suite_id"), row.text("prefix")));
    return prefixes;
  }
}
