package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bridewell.core.safety.PastTrouble;
import org.bridewell.core.safety.Substance;
import org.bridewell.core.safety.SubstanceUse;
import org.bridewell.core.safety.SubstanceUse.DoesNotUse;
import org.bridewell.core.safety.SubstanceUse.Use;
import org.bridewell.core.safety.SubstanceUse.Uses;
import org.bridewell.core.safety.UsualUse;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.TypedTime;
import org.bridewell.ui.kit.WallClock;

/// One substance: last use, usual amount, past fits or delirium. What is left empty is kept as not
/// known.
class SubstanceForm extends Section {
  private static final Texts TEXTS = Texts.of("safety");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM");
  private static final int DAYS = 8;

  private final FieldSelect<LocalDate> day;
  private final FieldText time = new FieldText(TEXTS.get("use.time")).digits();
  private final FieldText amount = new FieldText(TEXTS.get("use.amount"));
  private final EitherButtons<UsualUse> usual;
  private final EitherButtons<PastTrouble> trouble;
  private final Consumer<Use> onKeep;
  private final Clock clock;

  SubstanceForm(
      Substance substance,
      Optional<SubstanceUse> known,
      Clock clock,
      Consumer<Use> onKeep,
      Runnable onBack) {
    this.clock = clock;
    this.onKeep = onKeep;
    var title = new H2(TEXTS.get("substance." + substance));
    day =
        new FieldSelect<>(
            TEXTS.get("use.day"), days(), this::dayWords, TEXTS.get("use.day.not-known"));
    usual = either("use.usual", Choice.all(UsualUse.class, each -> TEXTS.get("usual." + each)));
    trouble =
        either("use.trouble", Choice.all(PastTrouble.class, each -> TEXTS.get("trouble." + each)));
    known.ifPresent(this::fill);
    var when = new Div(day, time, amount);
    when.addClassName("bw-use__when");
    var ways =
        new Div(
            new ActionButton(TEXTS.get("use.back"), onBack::run),
            new ActionButton(
                TEXTS.get("substance.does-not-use"), () -> onKeep.accept(new DoesNotUse())),
            new ActionButton(TEXTS.get("use.nothing"), () -> onKeep.accept(Uses.notKnown())),
            new ActionButton(TEXTS.get("use.keep"), this::keep).primary());
    ways.addClassName("bw-use__ways");
    var note = new Paragraph(TEXTS.get("use.note"));
    note.addClassNames("bw-small", "bw-soft");
    addClassNames("bw-use", "bw-card");
    getElement().setAttribute("aria-labelledby", Dom.idOf(title));
    add(title, note, when, labelled("use.usual", usual), labelled("use.trouble", trouble), ways);
  }

  private void keep() {
    time.right();
    var typed = TypedTime.read(time.text());
    if (!time.text().isBlank() && typed.isEmpty()) {
      time.wrong(TEXTS.get("use.time.wrong")).focusHere();
      return;
    }
    onKeep.accept(
        new Uses(
            day.chosen().map(chosen -> last(chosen, typed)),
            usual.chosen().orElse(UsualUse.NOT_KNOWN),
            amount.text(),
            trouble.chosen().orElse(PastTrouble.NOT_KNOWN)));
  }

  /// Without a time of day it is the latest that it can have been: the looks then end later, never
  /// earlier.
  private Instant last(LocalDate chosen, Optional<LocalTime> typed) {
    var at = chosen.atTime(typed.orElse(LocalTime.of(23, 59))).atZone(WallClock.ZONE).toInstant();
    var now = clock.instant();
    return typed.isEmpty() && at.isAfter(now) ? now : at;
  }

  private void fill(SubstanceUse known) {
    if (known.use() instanceof Uses uses) {
      uses.last()
          .map(at -> at.atZone(WallClock.ZONE))
          .ifPresent(
              at -> {
                day.setValue(days().contains(at.toLocalDate()) ? at.toLocalDate() : null);
                time.setValue(DeskLine.time(at.toInstant()));
              });
      amount.setValue(uses.amount());
      usual.setValue(uses.usual());
      trouble.setValue(uses.trouble());
    }
  }

  private List<LocalDate> days() {
    var today = today();
    return IntStream.range(0, DAYS).mapToObj(today::minusDays).toList();
  }

  private String dayWords(LocalDate each) {
    if (each.equals(today())) {
      return TEXTS.get("use.today");
    }
    return each.equals(today().minusDays(1)) ? TEXTS.get("use.yesterday") : DAY.format(each);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WallClock.ZONE);
  }

  private static <T> EitherButtons<T> either(String label, List<Choice<T>> choices) {
    return new EitherButtons<>(TEXTS.get(label), choices);
  }

  private static Div labelled(String label, EitherButtons<?> answers) {
    var question = new Span(TEXTS.get(label));
    question.addClassName("bw-field__label");
    answers.labelledBy(question);
    var field = new Div(question, answers);
    field.addClassName("bw-field");
    return field;
  }
}
