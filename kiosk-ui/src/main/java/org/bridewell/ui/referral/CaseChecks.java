package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.bridewell.core.referral.CaseFile;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.Check;
import org.bridewell.core.referral.Check.Health;
import org.bridewell.core.referral.Check.Measured;
import org.bridewell.core.referral.Check.Outcome;
import org.bridewell.core.referral.FollowUpService;
import org.bridewell.core.shared.Actor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;
import org.bridewell.ui.kit.Texts;

/// How the person does: every set time with what came of it, and the one to ask next.
final class CaseChecks {
  private static final Texts TEXTS = Texts.of("referral");
  private final CaseFile file;
  private final FollowUpService followUp;
  private final LocalTimes times;
  private final Actor actor;
  private final CaseWork.Taker taker;

  CaseChecks(
      CaseFile file,
      FollowUpService followUp,
      LocalTimes times,
      Actor actor,
      CaseWork.Taker taker) {
    this.file = file;
    this.followUp = followUp;
    this.times = times;
    this.actor = actor;
    this.taker = taker;
  }

  Sheet sheet() {
    var list = new OrderedList();
    list.addClassName("dk-checks");
    file.checks().forEach(check -> list.add(line(check)));
    var sheet = new Sheet(TEXTS.get("checks"), list);
    file.checks().stream()
        .filter(Check::isOwed)
        .findFirst()
        .ifPresent(next -> sheet.add(form(next)));
    return sheet;
  }

  private ListItem line(Check check) {
    var words = new Span(TEXTS.get("check." + check.point()));
    words.addClassName("dk-check-point");
    return new ListItem(words, state(check));
  }

  private StateMark state(Check check) {
    if (check.answer().isPresent()) {
      var given = check.answer().get();
      return new StateMark(
          given.outcome() == Outcome.REACHED ? State.DONE : State.NEUTRAL,
          TEXTS.get("check.done." + given.outcome(), times.day(given.at()))
              + measured(given.measured()));
    }
    boolean late = check.dueAt().isBefore(times.now());
    return new StateMark(
        late ? State.OVERDUE : State.NOT_YET, TEXTS.get("by", times.dayAndTime(check.dueAt())));
  }

  /// Only what was measured: what is missing is left out, never shown as nothing.
  private static String measured(Measured measured) {
    var words = new StringBuilder();
    measured.auditC().ifPresent(points -> words.append(TEXTS.get("check.audit-c.is", points)));
    measured.unitsAWeek().ifPresent(units -> words.append(TEXTS.get("check.units.are", units)));
    measured
        .health()
        .ifPresent(
            health ->
                words.append(TEXTS.get("check.health.is", TEXTS.get("check.health." + health))));
    return words.toString();
  }

  private Div form(Check next) {
    var request = UUID.randomUUID();
    var trouble = new Div();
    var outcome =
        new EitherButtons<>(
                TEXTS.get("check.outcome"),
                List.of(
                    choice(Outcome.REACHED),
                    choice(Outcome.NOT_REACHED),
                    choice(Outcome.WOULD_NOT_SAY)))
            .stacked();
    var auditC = numberField("check.audit-c");
    var units = numberField("check.units");
    var health =
        new FieldSelect<>(
            TEXTS.get("check.health"),
            List.of(Health.values()),
            each -> TEXTS.get("check.health." + each),
            TEXTS.get("check.health.none"));
    var keep =
        new ActionButton(
            TEXTS.get("check.keep"),
            () -> {
              trouble.removeAll();
              if (outcome.chosen().isEmpty()) {
                trouble.add(CaseRecord.help(TEXTS.get("check.choose")));
                return;
              }
              if (wrong(auditC, 12) | wrong(units, 1000)) {
                Field.focusFirstWrong(List.of(auditC, units));
                return;
              }
              var measured = new Measured(typed(auditC), typed(units), health.chosen());
              record(next, outcome.chosen().get(), measured, request, trouble);
            });
    var form = new Div(CaseRecord.help(TEXTS.get("check.ask", TEXTS.get("check." + next.point()))));
    form.addClassName("dk-stack");
    form.add(outcome);
    if (next.point().measures()) {
      form.add(auditC, units, health);
    }
    form.add(keep, trouble);
    return form;
  }

  private void record(Check next, Outcome outcome, Measured measured, UUID request, Div trouble) {
    var details = file.referral().details();
    var step = new CaseStep(details.id(), details.version(), request);
    taker.take(trouble, () -> followUp.check(step, next.point(), outcome, measured, "", actor));
  }

  private static Choice<Outcome> choice(Outcome outcome) {
    return Choice.of(outcome, TEXTS.get("check.outcome." + outcome));
  }

  private static FieldText numberField(String label) {
    return new FieldText(TEXTS.get(label)).digits().hint(TEXTS.get(label + ".hint"));
  }

  private static boolean wrong(FieldText field, int atMost) {
    field.right();
    boolean wrong =
        !field.text().isEmpty()
            && number(field.text()).filter(number -> number <= atMost).isEmpty();
    if (wrong) {
      field.wrong(TEXTS.get("check.number", atMost));
    }
    return wrong;
  }

  private static OptionalInt typed(FieldText field) {
    return number(field.text()).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private static Optional<Integer> number(String typed) {
    return typed.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }
}
