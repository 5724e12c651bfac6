package org.bridewell.ui.medicine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.medicine.BeforeDose;
import org.bridewell.core.medicine.BeforeDose.DaysMissed;
import org.bridewell.core.medicine.BeforeDose.Roused;
import org.bridewell.core.medicine.Medicine.Kind;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.TypedMoment;
import org.bridewell.ui.kit.WallClock;

/// What is looked at before an opioid or insulin, within half an hour of the dose.
class BeforeDoseFields extends Div {
  private static final Texts TEXTS = Texts.of("medicine");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(WallClock.ZONE);

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

  /// @param known what other pages have within half an hour: it stands there and is not asked for
  BeforeDoseFields(Kind kind, BeforeDose known, DetentionId detention) {
    addClassName("bw-pairs");
    if (kind == Kind.OPIOID) {
      known
          .roused()
          .ifPresentOrElse(found -> add(known(found, known)), () -> askToRouse(detention));
      known.breaths().ifPresentOrElse(n -> add(breathing(n)), () -> add(breaths));
      add(missed, prescriber);
      prescriber.optional(TEXTS.get("before.prescriber.when"));
    } else if (kind == Kind.INSULIN) {
      known
          .glucoseTenths()
          .ifPresentOrElse(tenths -> add(reading(tenths, known)), () -> add(glucose, glucoseAt));
    }
  }

  private static AlertBar known(Roused found, BeforeDose known) {
    var at = known.rousedAt().map(TIME::format).orElse("");
    boolean passed = found == Roused.FULLY;
    return wide(
        new AlertBar(
            passed ? Tone.OK : Tone.STOP,
            TEXTS.get("before.known." + found, at),
            TEXTS.get(passed ? "before.known.taken" : "before.known.stop")));
  }

  private static AlertBar breathing(int breaths) {
    return wide(new AlertBar(Tone.INFO, TEXTS.get("before.known.breaths", breaths), ""));
  }

  private static AlertBar reading(int tenths, BeforeDose known) {
    var at = known.glucoseAt().map(TIME::format).orElse("");
    var mmol = BigDecimal.valueOf(tenths, 1).toPlainString();
    return wide(new AlertBar(Tone.INFO, TEXTS.get("before.known.glucose", mmol, at), ""));
  }

  /// The check has a page of its own; typing what it found is for when that is not at hand.
  private void askToRouse(DetentionId detention) {
    roused.getElement().getClassList().add("is-wide");
    var how = new H3(TEXTS.get("before.roused"));
    how.addClassName("is-wide");
    add(
        wide(
            new AlertBar(Tone.DUE, TEXTS.get("before.not-roused"), "")
                .action(
                    new ActionButton(
                        TEXTS.get("before.rouse"),
                        () -> CustodyNavigation.to(CustodyNavigation.ROUSING, detention)))),
        how,
        roused,
        rousedAt);
  }

  private static AlertBar wide(AlertBar bar) {
    bar.addClassName("is-wide");
    return bar;
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
