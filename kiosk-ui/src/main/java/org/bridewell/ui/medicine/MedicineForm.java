package org.bridewell.ui.medicine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.medicine.Medicine.Kind;
import org.bridewell.core.medicine.Medicine.Route;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Card;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.TickTile;
import org.bridewell.ui.kit.TypedTime;
import org.bridewell.ui.kit.WallClock;

/// A medicine as it is written down: what, how often, when last, on whose authority.
class MedicineForm extends Card {
  private static final Texts TEXTS = Texts.of("medicine");

  /// Keeps what was typed.
  interface Keeping {
    void keep(MedicineId id, Medicine.Entry entry);
  }

  private final MedicineId id = MedicineId.next();
  private final Clock clock;
  private final FieldSelect<Kind> kind =
      new FieldSelect<>(
          TEXTS.get("field.kind"), List.of(Kind.values()), each -> TEXTS.get("kind." + each));
  private final FieldText name = new FieldText(TEXTS.get("field.name"));
  private final FieldText dose = new FieldText(TEXTS.get("field.dose"));
  private final FieldSelect<Route> route =
      new FieldSelect<>(
          TEXTS.get("field.route"), List.of(Route.values()), each -> TEXTS.get("route." + each));
  private final FieldText hours =
      new FieldText(TEXTS.get("field.hours")).digits().hint(TEXTS.get("field.hours.hint"));
  private final TickTile controlled = new TickTile(TEXTS.get("field.controlled"));
  private final FieldDate lastDay = new FieldDate(TEXTS.get("field.last-day"));
  private final FieldText lastTime =
      new FieldText(TEXTS.get("field.last-time")).digits().hint(TEXTS.get("time.hint"));
  private final FieldText authority = new FieldText(TEXTS.get("field.authority"));
  private final FieldText source = new FieldText(TEXTS.get("field.source"));
  private final Keeping keeping;

  MedicineForm(Clock clock, Keeping keeping) {
    super(TEXTS.get("medicine.add"));
    this.clock = clock;
    this.keeping = keeping;
    lastTime.optional(TEXTS.get("if-known"));
    var grid =
        new Div(kind, name, dose, route, hours, lastDay, lastTime, authority, source, controlled);
    grid.addClassName("bw-pairs");
    add(grid);
  }

  Component keep() {
    return new ActionButton(TEXTS.get("medicine.keep"), this::check).primary().large();
  }

  private void check() {
    List<Field<?, ?>> fields = List.of(kind, name, dose, route, hours, lastTime);
    fields.forEach(Field::right);
    boolean unknown = kind.chosen().filter(Kind.NOT_KNOWN::equals).isPresent();
    if (kind.chosen().isEmpty()) {
      kind.wrong(TEXTS.get("wrong.kind"));
    }
    if (!unknown && name.text().isEmpty()) {
      name.wrong(TEXTS.get("wrong.name"));
    }
    if (!unknown && dose.text().isEmpty()) {
      dose.wrong(TEXTS.get("wrong.dose"));
    }
    if (!unknown && route.chosen().isEmpty()) {
      route.wrong(TEXTS.get("wrong.route"));
    }
    if (!hours.text().isEmpty() && every().isEmpty()) {
      hours.wrong(TEXTS.get("wrong.hours"));
    }
    if (!lastTime.text().isEmpty() && lastTaken().isEmpty()) {
      lastTime.wrong(TEXTS.get("wrong.last"));
    }
    if (!Field.focusFirstWrong(fields)) {
      keeping.keep(id, entry(unknown));
    }
  }

  private Medicine.Entry entry(boolean unknown) {
    return new Medicine.Entry(
        unknown ? "" : name.text(),
        kind.chosen().orElseThrow(),
        controlled.getValue(),
        dose.text(),
        route.chosen().orElse(Route.NOT_KNOWN),
        every(),
        lastTaken(),
        authority.text(),
        source.text());
  }

  private Optional<Duration> every() {
    return hours.text().matches("\\d{1,3}")
        ? Optional.of(Integer.parseInt(hours.text()))
            .filter(each -> each > 0)
            .map(Duration::ofHours)
        : Optional.empty();
  }

  /// Without a day it was today.
  private Optional<Instant> lastTaken() {
    var today = clock.instant().atZone(WallClock.ZONE).toLocalDate();
    return TypedTime.read(lastTime.text())
        .map(at -> lastDay.date().orElse(today).atTime(at).atZone(WallClock.ZONE).toInstant());
  }
}
