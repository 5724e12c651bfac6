package org.bridewell.ui.medicine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.medicine.BeforeDose;
import org.bridewell.core.medicine.Dose;
import org.bridewell.core.medicine.Dose.Outcome;
import org.bridewell.core.medicine.DoseAnswer.Stopped;
import org.bridewell.core.medicine.DoseStop;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.medicine.MedicineSheet;
import org.bridewell.core.shared.DoseId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Card;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.TickTile;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.TypedMoment;
import org.bridewell.ui.kit.WallClock;

/// One dose: who it is for, what was looked at first, and what stops it.
class DoseForm extends Card {
  private static final Texts TEXTS = Texts.of("medicine");
  private static final DateTimeFormatter BORN =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.UK).withZone(WallClock.ZONE);

  /// Keeps what was filled in.
  interface Keeping {
    void keep(DoseId id, Dose.Entry entry);
  }

  private final DoseId id = DoseId.next();
  private final Clock clock;
  private final boolean controlled;
  private final EitherButtons<Outcome> outcome =
      new EitherButtons<>(
          TEXTS.get("dose.outcome"), Choice.all(Outcome.class, o -> TEXTS.get("outcome." + o)));
  private final TickTile who;
  private final FieldText amount = new FieldText(TEXTS.get("dose.amount"));
  private final FieldText authority = new FieldText(TEXTS.get("field.authority"));
  private final FieldText witness = new FieldText(TEXTS.get("dose.witness"));
  private final FieldText at =
      new FieldText(TEXTS.get("dose.at")).digits().hint(TEXTS.get("time.now"));
  private final FieldText reason = new FieldText(TEXTS.get("dose.reason"));
  private final FieldText despite = new FieldText(TEXTS.get("dose.despite"));
  private final BeforeDoseFields before;
  private final Div stops = new Div();
  private Keeping keeping = (_, _) -> {};

  /// @param known what other pages have of the checks before it
  DoseForm(
      Medicine medicine, MedicineSheet sheet, Detention detention, BeforeDose known, Clock clock) {
    super(TEXTS.get("dose.of", medicine.entry().name(), medicine.entry().dose()));
    this.clock = clock;
    this.controlled = medicine.entry().controlled();
    var person = detention.person().data();
    who =
        new TickTile(TEXTS.get("dose.who", person.name().full(), BORN.format(person.dateOfBirth())))
            .detail(TEXTS.get("dose.who.how"));
    before = new BeforeDoseFields(medicine.entry().kind(), known, detention.id());
    amount.setValue(medicine.entry().dose());
    authority.setValue(medicine.entry().authority());
    reason.optional(TEXTS.get("dose.reason.when"));
    despite.setVisible(false);
    if (!sheet.allergies().matching(medicine.entry().name()).isEmpty()) {
      add(new AlertBar(Tone.DUE, TEXTS.get("medicine.allergy"), TEXTS.get("medicine.allergy.do")));
    }
    var fields = new Div(amount, authority, at, reason);
    if (controlled) {
      fields.add(witness);
    }
    fields.addClassName("bw-pairs");
    add(outcome, who, before, fields, despite, stops);
  }

  void onKeep(Keeping how) {
    keeping = how;
  }

  Component keep() {
    return new ActionButton(TEXTS.get("dose.keep"), this::check).primary().large();
  }

  /// Says what stops the dose, and asks for a reason where one answers it.
  void stopped(Stopped stopped) {
    stops.removeAll();
    var list = new UnorderedList();
    stopped.stops().forEach(stop -> list.add(new ListItem(words(stop, stopped))));
    stops.add(new AlertBar(Tone.DUE, TEXTS.get("dose.stopped"), ""), list);
    despite.setVisible(stopped.stops().stream().anyMatch(DoseStop::asks));
  }

  private static String words(DoseStop stop, Stopped stopped) {
    return stop == DoseStop.INSIDE_INTERVAL && stopped.last().isPresent()
        ? TEXTS.get("stop.INSIDE_INTERVAL.by", last(stopped), stopped.last().get().recordedByName())
        : TEXTS.get("stop." + stop);
  }

  private static String last(Stopped stopped) {
    return stopped.last().map(dose -> TIME.format(dose.entry().observedAt())).orElse("");
  }

  private void check() {
    var now = clock.instant();
    var when = observedAt(now);
    if (outcome.isEmpty()) {
      stops.removeAll();
      stops.add(new AlertBar(Tone.DUE, TEXTS.get("dose.outcome.missing"), "").announced());
    } else if (when.isEmpty()) {
      at.wrong(TEXTS.get("wrong.time")).focusHere();
    } else {
      at.right();
      keeping.keep(id, entry(when.get(), now));
    }
  }

  private Dose.Entry entry(Instant when, Instant now) {
    return new Dose.Entry(
        outcome.getValue(),
        who.getValue(),
        amount.text(),
        authority.text(),
        controlled ? witness.text() : "",
        reason.text(),
        despite.text(),
        before.read(now),
        when);
  }

  private Optional<Instant> observedAt(Instant now) {
    return at.text().isEmpty() ? Optional.of(now) : TypedMoment.past(at.text(), now);
  }
}
