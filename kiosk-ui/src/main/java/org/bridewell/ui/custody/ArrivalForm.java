package org.bridewell.ui.custody;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.custody.Arrival;
import org.bridewell.core.custody.Suites.District;
import org.bridewell.ui.kit.Field;

/// What is written down on arrival, in two columns: the person, and this arrest. What is wrong is
/// said beside its field, and nothing that was typed is lost.
class ArrivalForm extends Div {
  private final PersonFields person;
  private final StayFields stay;

  ArrivalForm(List<District> districts, List<String> freeCells, Clock clock) {
    person = new PersonFields(districts, clock);
    stay = new StayFields(freeCells, clock);
    addClassName("bw-arrival");
    add(person, stay);
  }

  /// The arrival as it was typed, or nothing while a field is wrong; the focus goes to the first.
  Optional<Arrival> read() {
    var read = stay.read(person.read());
    if (read.isEmpty()) {
      focusFirstWrong();
    }
    return read;
  }

  /// The home district by its name.
  String districtName() {
    return person.districtName();
  }

  /// Offers the cells that are free now.
  void offerCells(List<String> free) {
    stay.offer(free);
  }

  /// Puts the reason of a refusal beside the field that it is about.
  void refused(String code) {
    switch (code) {
      case "arrival.number-taken" -> stay.numberRefused(code);
      case "arrival.cell-taken" -> stay.cellRefused(code);
      case "arrival.age-impossible", "arrival.birth-in-future" -> person.birthRefused(code);
      default -> stay.arrestRefused(code);
    }
    focusFirstWrong();
  }

  private void focusFirstWrong() {
    var fields = Stream.concat(person.fields().stream(), stay.fields().stream()).toList();
    if (!Field.focusFirstWrong(fields) && stay.alcohol().isWrong()) {
      stay.alcohol().focusHere();
    }
  }
}
