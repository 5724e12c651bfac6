package org.bridewell.ui.plan;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.plan.Fitness;
import org.bridewell.core.plan.Matter;
import org.bridewell.core.plan.ObservationLevel;
import org.bridewell.core.plan.PlanEntry;
import org.bridewell.ui.kit.Card;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.TypedMoment;

/// What the nurse recommends: fitness at the start, what is to be done at the end.
class PlanForm {
  private static final Texts TEXTS = Texts.of("plan");
  private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 60);

  private final Clock clock;
  private final List<FitRow> rows = new ArrayList<>();
  private final FieldSelect<ObservationLevel> level =
      new FieldSelect<>(
          TEXTS.get("level"),
          List.of(ObservationLevel.values()),
          each -> TEXTS.get("level." + each));
  private final FieldSelect<Integer> every =
      new FieldSelect<>(TEXTS.get("every"), MINUTES, n -> TEXTS.get("every.minutes", n));
  private final FieldText eachTime = FieldText.lines(TEXTS.get("each-time"), 2);
  private final FieldText lookFor = FieldText.lines(TEXTS.get("look-for"), 2);
  private final FieldText callNurse = FieldText.lines(TEXTS.get("call-nurse"), 2);
  private final FieldText call999 = FieldText.lines(TEXTS.get("call-999"), 2);
  private final FieldText warnings =
      FieldText.lines(TEXTS.get("warnings"), 2).hint(TEXTS.get("warnings.hint"));
  private final FieldText needs =
      FieldText.lines(TEXTS.get("needs"), 2).hint(TEXTS.get("needs.hint"));
  private final FieldText review =
      new FieldText(TEXTS.get("review")).digits().hint(TEXTS.get("review.hint"));

  PlanForm(Clock clock, Runnable changed) {
    this.clock = clock;
    for (var matter : Matter.values()) {
      rows.add(new FitRow(matter, changed));
    }
    level.addValueChangeListener(_ -> changed.run());
    every.addValueChangeListener(_ -> changed.run());
    List.of(eachTime, lookFor, callNurse, call999, warnings, needs, review)
        .forEach(field -> field.addValueChangeListener(_ -> changed.run()));
  }

  /// What the last version said stands to be changed; its time of review has passed or will, and is
  /// set anew.
  void show(PlanEntry plan) {
    rows.forEach(row -> Optional.ofNullable(plan.fitness().get(row.matter())).ifPresent(row::show));
    plan.level().ifPresent(level::setValue);
    plan.every().filter(MINUTES::contains).ifPresent(every::setValue);
    eachTime.setValue(plan.eachTime());
    lookFor.setValue(plan.lookFor());
    callNurse.setValue(plan.callNurse());
    call999.setValue(plan.call999());
    warnings.setValue(plan.warnings());
    needs.setValue(plan.needs());
  }

  Div fitness() {
    var card = new Card(TEXTS.get("fit.title"));
    rows.forEach(card::add);
    return new Div(card);
  }

  Div instructions() {
    return new Div(
        new Card(
            TEXTS.get("instructions"),
            level,
            every,
            eachTime,
            lookFor,
            callNurse,
            call999,
            warnings,
            needs,
            review));
  }

  PlanEntry entry() {
    var fitness = new EnumMap<Matter, Fitness>(Matter.class);
    rows.forEach(row -> row.fitness().ifPresent(each -> fitness.put(row.matter(), each)));
    return new PlanEntry(
        fitness,
        level.chosen(),
        every.chosen(),
        eachTime.text(),
        lookFor.text(),
        callNurse.text(),
        call999.text(),
        warnings.text(),
        needs.text(),
        TypedMoment.next(review.text(), clock.instant()));
  }
}
