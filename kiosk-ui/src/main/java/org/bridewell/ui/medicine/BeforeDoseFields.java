package org.bridewell.ui.medicine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.medicine.BeforeDose;
import org.bridewell.core.medicine.BeforeDose.DaysMissed;
import org.bridewell.core.medicine.BeforeDose.Roused;
import org.bridewell.core.medicine.Medicine.Kind;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.TypedMoment;

/// What is looked at before an opioid or insulin, within half an hour of the dose.
class BeforeDoseFields extends Div {
  private static final Texts TEXTS = Texts.of("medicine");

  private final EitherButtons<Roused> roused =
      new EitherButtons<>(
          TEXTS.get("before.roused"),
          Choice.all(Roused.class, each -> TEXTS.get("roused." + each)));
  private final FieldText rousedAt = time("before.roused-at");
  private final FieldText breaths = new FieldText(TEXTS.get("before.breaths")).digits();
  private final FieldSelect<DaysMissed> missed =
      new FieldSelect<>(
          TEXTS.get("before.missed"),
          List.of(DaysMissed.values()),
          each -> TEXTS.get("missed." + each));
  private final FieldText prescriber = new FieldText(TEXTS.get("before.prescriber"));
  private final FieldText glucose = new FieldText(TEXTS.get("before.glucose")).digits();
  private final FieldText glucoseAt = time("before.glucose-at");

  BeforeDoseFields(Kind kind) {
    addClassName("bw-pairs");
    if (kind == Kind.OPIOID) {
      var how = new H3(TEXTS.get("before.roused"));
      how.addClassName("is-wide");
      roused.getElement().getClassList().add("is-wide");
      add(how, roused, rousedAt, breaths, missed, prescriber);
      prescriber.optional(TEXTS.get("before.prescriber.when"));
    } else if (kind == Kind.INSULIN) {
      add(glucose, glucoseAt);
    }
  }

  BeforeDose read(Instant now) {
    return new BeforeDose(
        missed.chosen(),
        prescriber.text(),
        at(rousedAt, now, !roused.isEmpty()),
        Optional.ofNullable(roused.getValue()),
        whole(breaths.text()),
        tenths(glucose.text()),
        at(glucoseAt, now, !glucose.text().isEmpty()));
  }

  /// What is looked at without a time is looked at now.
  private static Optional<Instant> at(FieldText field, Instant now, boolean isDone) {
    return field.text().isEmpty()
        ? Optional.of(now).filter(_ -> isDone)
        : TypedMoment.past(field.text(), now);
  }

  private static Optional<Integer> whole(String typed) {
    return typed.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
  }

  private static Optional<Integer> tenths(String typed) {
    return typed.matches("\\d{1,2}([.,]\\d)?")
        ? Optional.of(new BigDecimal(typed.replace(',', '.')).movePointRight(1).intValueExact())
        : Optional.empty();
  }

  private static FieldText time(String key) {
    return new FieldText(TEXTS.get(key)).digits().hint(TEXTS.get("time.now"));
  }
}
