package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.AskedItem;
import org.bridewell.core.screening.Recorded;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.SittingPath.Step;
import org.bridewell.core.screening.SittingView;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.screening.TapOutcome;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Progress;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// The question that is on the page now: asks it, saves each tap, and says what came of it.
final class Asking {
  private static final Texts TEXTS = Texts.of("screening");
  private static final ItemId UNITS = new ItemId("audit-2");

  private final KioskPage page;
  private final DetentionId detention;
  private final ScreeningService screenings;
  private final CurrentActor current;
  private final TapIds taps;
  private final Step step;
  private final Div trouble = new Div();
  private final ActionButton next =
      new ActionButton(TEXTS.get("next"), this::goOn).primary().large().iconAfter(Icon.NEXT);
  private SittingView view;

  Asking(
      KioskPage page,
      DetentionId detention,
      ScreeningService screenings,
      CurrentActor current,
      TapIds taps,
      SittingView view,
      Step step) {
    this.page = page;
    this.detention = detention;
    this.screenings = screenings;
    this.current = current;
    this.taps = taps;
    this.view = view;
    this.step = step;
    trouble.addClassName("bw-trouble");
  }

  void show() {
    trouble.removeAll();
    var panel = panel();
    page.work("bw-ask", progress(), trouble, panel.words(), panel.answers());
    page.actions(ways(), List.of(next));
  }

  private QuestionPanel panel() {
    var asked = view.asked(AskedItem.SEX);
    if (step.item().choiceOpen(asked) && asked.isEmpty()) {
      next.refuse(TEXTS.get("next.first"));
      return QuestionPanel.askedSex(this::saveAskedSex);
    }
    var now = recorded(step.item().id());
    if (now.isPresent() || step.item().optional()) {
      next.allow();
    } else {
      next.refuse(TEXTS.get("next.first"));
    }
    return QuestionPanel.of(step, asked, now, this::save, this::askSexAgain);
  }

  private void save(Response response) {
    if (tap(step.item().id(), response)) {
      next.allow();
    }
  }

  private void saveAskedSex(Response response) {
    if (tap(AskedItem.SEX.item(), response)) {
      show();
    }
  }

  private void askSexAgain() {
    var panel = QuestionPanel.askedSex(this::saveAskedSex);
    page.work("bw-ask", progress(), trouble, panel.words(), panel.answers());
  }

  /// Adds up drinks in place of the tiles. Nothing is saved before the nurse confirms the option.
  private void countDrinks() {
    var picker =
        new DrinksPicker(
            step.item(),
            proposed -> {
              show();
              save(new Response.Answered(proposed.code()));
              showKept();
            });
    page.work("bw-drinks", progress(), picker.shelf(), picker.tally());
    var back = new ActionButton(TEXTS.get("drinks.instead"), this::show).icon(Icon.BACK);
    page.actions(List.of(back), List.of(picker.confirm()));
  }

  /// The question with the answer that was just kept, and with what was said about keeping it.
  private void showKept() {
    var said = trouble.getChildren().toList();
    show();
    said.forEach(trouble::add);
  }

  /// Saves a tap and shows what came of it.
  ///
  /// @return true when it was saved
  private boolean tap(ItemId item, Response response) {
    trouble.removeAll();
    try {
      var before = view;
      int basedOn = view.revision(item);
      var id = taps.of(item, response, basedOn);
      var tap = new Tap(id, step.instrument().id(), item, response, basedOn);
      var sitting = view.sitting().id();
      var outcome = screenings.answer(sitting, tap, current.terminal(), current.get());
      view = screenings.open(sitting, current.get());
      return switch (outcome) {
        case TapOutcome.Saved saved -> {
          page.saved().savedAt(saved.at().atZone(WallClock.ZONE).toLocalTime());
          sayWhatWasWithdrawn(before);
          sayWhoIsTold(item);
          yield true;
        }
        case TapOutcome.Overtaken overtaken -> {
          show();
          trouble.add(Overtaking.bar(overtaken.current()));
          yield false;
        }
      };
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      page.saved().notSaved(TEXTS.get("not-saved"));
      trouble.add(Trouble.bar(failed));
      return false;
    }
  }

  /// Answers that only existed because of the one that was changed are named: they stay in the
  /// history and count no more.
  private void sayWhatWasWithdrawn(SittingView before) {
    var gone =
        before.path().steps().stream()
            .filter(each -> view.withdrawn().contains(each.item().id()))
            .filter(each -> !before.withdrawn().contains(each.item().id()))
            .map(each -> each.item().label())
            .collect(Collectors.joining(", "));
    if (!gone.isEmpty()) {
      trouble.add(
          new AlertBar(Tone.DUE, TEXTS.get("withdrawn"), TEXTS.get("withdrawn.which", gone))
              .announced());
    }
  }

  /// The answer alerts: the officer's desk has it already, and the nurse reads what it is about.
  private void sayWhoIsTold(ItemId item) {
    view.alertsOf(item)
        .forEach(
            flag ->
                trouble.add(
                    new AlertBar(Tone.STOP, TEXTS.get("alerted", flag.title()), flag.meaning())
                        .announced()));
  }

  private Progress progress() {
    var path = view.path();
    var marks = new ArrayList<Progress.Step>();
    path.steps(step.section()).forEach(each -> marks.add(mark(each)));
    var words =
        TEXTS.get(
            "progress",
            TEXTS.get("section." + step.section()),
            Integer.toString(path.position(step.item().id()) + 1),
            Integer.toString(marks.size()));
    return new Progress(words, marks);
  }

  private Progress.Step mark(Step each) {
    if (each.item().id().equals(step.item().id())) {
      return Progress.Step.CURRENT;
    }
    return recorded(each.item().id())
        .flatMap(Recorded::response)
        .map(answer -> answer.isAnswer() ? Progress.Step.DONE : Progress.Step.SKIPPED)
        .orElse(Progress.Step.TO_COME);
  }

  private List<Component> ways() {
    var ways = new ArrayList<Component>();
    ways.add(new ActionButton(TEXTS.get("back"), this::back).icon(Icon.BACK));
    ways.add(
        new ActionButton(TEXTS.get("to-sections"), () -> ScreeningNavigation.go(detention))
            .quiet());
    ways.add(new ActionButton(TEXTS.get("stop-here"), CustodyNavigation::toBoard).quiet());
    if (current.terminal().isPresent()) {
      ways.add(LendForm.of(detention, view.sitting().id(), step.section()));
    }
    if (step.item().id().equals(UNITS)) {
      ways.add(new ActionButton(TEXTS.get("drinks.count"), this::countDrinks).icon(Icon.PLUS));
    }
    return ways;
  }

  private void back() {
    view.path()
        .before(step.item().id())
        .ifPresentOrElse(
            before -> ScreeningNavigation.ask(detention, before.item().id()),
            () -> ScreeningNavigation.go(detention));
  }

  private void goOn() {
    view.path()
        .after(step.item().id())
        .ifPresentOrElse(
            after -> ScreeningNavigation.ask(detention, after.item().id()), this::sectionDone);
  }

  /// With every section done the answers are checked; else the nurse picks what comes next.
  private void sectionDone() {
    if (view.path().next().isEmpty()) {
      ScreeningNavigation.check(detention);
    } else {
      ScreeningNavigation.go(detention);
    }
  }

  private Optional<Recorded> recorded(ItemId item) {
    return Optional.ofNullable(view.responses().get(item))
        .filter(recorded -> recorded.response().isPresent());
  }
}
