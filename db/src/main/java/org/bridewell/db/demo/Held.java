package org.bridewell.db.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.db.demo.Csv.Row;

/// Who is in custody when the demo begins: for each line of `held.csv` the first person whose age
/// and drinking lead there.
final class Held {
  private static final int ADULT = 18;

  private Held() {}

  static List<Stay> of(List<DemoPerson> people, Stays stays) {
    var free = new ArrayList<>(people);
    var held = new ArrayList<Stay>();
    for (var line : Csv.read("held").rows()) {
      var person =
          free.stream()
              .filter(each -> fits(each, line, stays.today()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("nobody fits a line of held.csv"));
      free.remove(person);
      held.add(stays.held(person, line));
    }
    return held;
  }

  private static boolean fits(DemoPerson person, Row line, LocalDate today) {
    var stage = Stage.valueOf(line.text("stage"));
    int age = person.person().data().ageOn(today);
    return !person.onTour()
        && (stage == Stage.UNDER_18 ? age == ADULT - 1 : age >= ADULT)
        && drinksAs(stage, person.drinking());
  }

  private static boolean drinksAs(Stage stage, Drinking drinking) {
    return switch (stage) {
      case RESULT_WAITS, DECIDES_LATER, AGREED, REFERRED ->
          drinking == Drinking.HIGHER || drinking == Drinking.DEPENDENT;
      case NOTHING_DUE -> drinking == Drinking.NONE;
      case JUST_ARRIVED, SAFETY_BEGUN, ALERT_OPEN, SAFE, UNDER_18, SCREENING_BEGUN, RELEASED ->
          true;
    };
  }
}
