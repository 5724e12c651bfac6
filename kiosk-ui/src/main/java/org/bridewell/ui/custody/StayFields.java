package org.bridewell.ui.custody;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.AlcoholCausal;
import org.bridewell.core.custody.Arrival;
import org.bridewell.core.custody.ArrivalRules;
import org.bridewell.core.custody.CustodyRecordNumber;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.person.PersonData;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.TypedTime;
import org.bridewell.ui.kit.WallClock;

/// This arrest and this stay: number, cell, offence, time.
class StayFields extends FormColumn {
  private final Clock clock;
  private final FieldText number = new FieldText(TEXTS.get("field.number"));
  private final Div cellSlot = new Div();
  private FieldSelect<String> cell;
  private final FieldSelect<OffenceGroup> offence =
      new FieldSelect<>(
          TEXTS.get("field.offence"),
          List.of(OffenceGroup.values()),
          o -> TEXTS.get("offence." + o));
  private final FieldDate arrestDay = new FieldDate(TEXTS.get("field.arrest-day"));
  private final FieldText arrestTime = new FieldText(TEXTS.get("field.arrest-time")).digits();
  private final EitherField<AlcoholCausal> alcohol =
      new EitherField<>(
          TEXTS.get("field.alcohol"),
          Choice.all(AlcoholCausal.class, a -> TEXTS.get("alcohol." + a)));

  StayFields(List<String> freeCells, Clock clock) {
    super(TEXTS.get("arrival.stay"));
    this.clock = clock;
    cell = cells(freeCells);
    cellSlot.addClassName("bw-i");
    cellSlot.add(cell);
    arrestDay.setValue(LocalDate.ofInstant(clock.instant(), WallClock.ZONE));
    arrestTime.hint(TEXTS.get("field.arrest-time.hint"));
    number.addValueChangeListener(_ -> number.right());
    arrestTime.addValueChangeListener(_ -> arrestTime.right());
    offence.addValueChangeListener(_ -> offence.right());
    place(
        half(number), cellSlot, half(arrestDay), half(arrestTime), whole(offence), whole(alcohol));
  }

  @Override
  List<Field<?, ?>> fields() {
    return List.of(number, cell, arrestDay, arrestTime, offence);
  }

  EitherField<AlcoholCausal> alcohol() {
    return alcohol;
  }

  /// Offers the cells that are free now, in place of those that were.
  void offer(List<String> freeCells) {
    cell = cells(freeCells);
    cellSlot.removeAll();
    cellSlot.add(cell);
  }

  /// The arrival of this person, or nothing while a field is wrong.
  Optional<Arrival> read(Optional<PersonData> person) {
    var recordNumber = recordNumber();
    var chosenCell = chosen(cell);
    var arrestedAt = arrestedAt();
    var group = chosen(offence);
    if (alcohol.chosen().isEmpty()) {
      alcohol.wrong(TEXTS.get("wrong.choose"));
    }
    if (person.isEmpty() || alcohol.isWrong() || fields().stream().anyMatch(Field::isWrong)) {
      return Optional.empty();
    }
    return Optional.of(
        new Arrival(
            recordNumber.orElseThrow(),
            person.get(),
            chosenCell.orElseThrow(),
            group.orElseThrow(),
            alcohol.chosen().orElseThrow(),
            arrestedAt.orElseThrow(),
            List.of()));
  }

  void numberRefused(String code) {
    number.wrong(TEXTS.get(code));
  }

  void cellRefused(String code) {
    cell.wrong(TEXTS.get(code));
  }

  void arrestRefused(String code) {
    var field = code.equals("arrival.arrest-in-future") ? arrestTime : arrestDay;
    field.wrong(TEXTS.get(code));
  }

  private Optional<CustodyRecordNumber> recordNumber() {
    var read = CustodyRecordNumber.parse(number.text());
    if (read.isEmpty()) {
      number.wrong(TEXTS.get(number.text().isEmpty() ? "wrong.number-missing" : "wrong.number"));
    }
    return read;
  }

  private Optional<Instant> arrestedAt() {
    var day = day(arrestDay, "wrong.arrest-day");
    var time = TypedTime.read(arrestTime.text());
    if (time.isEmpty()) {
      arrestTime.wrong(
          TEXTS.get(arrestTime.text().isEmpty() ? "wrong.time-missing" : "wrong.time"));
    }
    return day.flatMap(date -> time.flatMap(at -> arrestedAt(date.atTime(at))));
  }

  private Optional<Instant> arrestedAt(LocalDateTime local) {
    if (WallClock.ZONE.getRules().getValidOffsets(local).isEmpty()) {
      arrestTime.wrong(TEXTS.get("wrong.time-skipped"));
      return Optional.empty();
    }
    arrestTime.right();
    var at = local.atZone(WallClock.ZONE).toInstant();
    ArrivalRules.ofArrest(at, clock.instant()).ifPresent(this::arrestRefused);
    return Optional.of(at);
  }

  private static FieldSelect<String> cells(List<String> free) {
    var field = half(new FieldSelect<>(TEXTS.get("field.cell"), free, c -> c));
    field.addValueChangeListener(_ -> field.right());
    if (free.isEmpty()) {
      field.hint(TEXTS.get("field.cell.none"));
    }
    return field;
  }
}
