package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.AskedSex;
import org.bridewell.core.screening.Recorded;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.SittingPath.Step;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.screening.SittingView;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.screening.TapOutcome;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Progress;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// One question a page. A tap saves at once and says so only after the commit; Next moves on.
@Route(CustodyNavigation.SCREENING + "/:detention/:item?")
@PageTitle("Screening · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class QuestionView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("screening");

  private final ScreeningService screenings;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final TapIds taps = new TapIds();
  private final Div trouble = new Div();

  public QuestionView(ScreeningService screenings, PersonFrame frames, CurrentActor current) {
    this.screenings = screenings;
    this.frames = frames;
    this.current = current;
    trouble.addClassName("bw-trouble");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var detention =
        event.getRouteParameters().get("detention").flatMap(CustodyNavigation::detention);
    if (detention.isEmpty()) {
      event.forwardTo(CustodyNavigation.BOARD);
      return;
    }
    try {
      enter(detention.get(), event.getRouteParameters().get("item").map(ItemId::new), event);
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      add(Trouble.bar(failed));
    }
  }

  private void enter(DetentionId detention, Optional<ItemId> asked, BeforeEnterEvent event) {
    var actor = current.get();
    var id = screenings.begin(detention, actor);
    var view = screenings.open(id, actor);
    if (view.sitting().state() == SittingState.COMPLETE) {
      event.forwardTo(ScreeningNavigation.RESULT + "/" + detention.value());
      return;
    }
    var step = asked.flatMap(item -> view.path().step(item)).or(() -> view.path().next());
    if (step.isEmpty()) {
      event.forwardTo(ScreeningNavigation.CHECK + "/" + detention.value());
      return;
    }
    show(detention, id, view, step.get());
  }

  private void show(DetentionId detention, SittingId id, SittingView view, Step step) {
    var page = frames.frame(detention).page();
    var ask = new Ask(page, detention, id, view, step);
    page.work("bw-ask", ask.parts());
    page.actions(ask.ways(), List.of(ask.next));
    add(page);
  }

  /// The question that is on the page now.
  private final class Ask {
    private final KioskPage page;
    private final DetentionId detention;
    private final SittingId sitting;
    private final Step step;
    private final ActionButton next =
        new ActionButton(TEXTS.get("next"), this::goOn).primary().large().iconAfter(Icon.NEXT);
    private SittingView view;

    Ask(KioskPage page, DetentionId detention, SittingId sitting, SittingView view, Step step) {
      this.page = page;
      this.detention = detention;
      this.sitting = sitting;
      this.view = view;
      this.step = step;
    }

    Component[] parts() {
      var panel = panel();
      trouble.removeAll();
      return new Component[] {progress(), trouble, panel.words(), panel.answers()};
    }

    private QuestionPanel panel() {
      var asked = askedSex();
      if (step.item().choiceOpen(asked) && asked.isEmpty()) {
        next.refuse(TEXTS.get("next.first"));
        return QuestionPanel.askedSex(this::saveAskedSex);
      }
      var now = recorded(step.item().id());
      if (now.isPresent()) {
        next.allow();
      } else {
        next.refuse(TEXTS.get("next.first"));
      }
      return QuestionPanel.of(step, asked, now, this::save, this::askSexAgain);
    }

    private void save(Response response) {
      var item = step.item().id();
      if (tap(item, response)) {
        next.allow();
      }
    }

    private void saveAskedSex(Response response) {
      if (tap(AskedSex.ITEM, response)) {
        again();
      }
    }

    private void askSexAgain() {
      var panel = QuestionPanel.askedSex(this::saveAskedSex);
      page.work("bw-ask", progress(), trouble, panel.words(), panel.answers());
    }

    /// Saves a tap and shows what came of it.
    ///
    /// @return true when it was saved
    private boolean tap(ItemId item, Response response) {
      trouble.removeAll();
      try {
        int basedOn = view.revision(item);
        var tap =
            new Tap(
                taps.of(item, response, basedOn), step.instrument().id(), item, response, basedOn);
        var outcome = screenings.answer(sitting, tap, current.terminal(), current.get());
        view = screenings.open(sitting, current.get());
        return switch (outcome) {
          case TapOutcome.Saved saved -> {
            page.saved().savedAt(local(saved.at()));
            yield true;
          }
          case TapOutcome.Overtaken overtaken -> {
            again();
            trouble.add(overtaken(overtaken.current()));
            yield false;
          }
        };
      } catch (Refusal | OutOfScope | StoreUnavailable failed) {
        page.saved().notSaved(TEXTS.get("not-saved"));
        trouble.add(Trouble.bar(failed));
        return false;
      }
    }

    private AlertBar overtaken(Recorded by) {
      return new AlertBar(
              Tone.DUE,
              TEXTS.get("overtaken", by.answeredBy(), local(by.answeredAt()).toString()),
              TEXTS.get("overtaken.do"))
          .announced();
    }

    private void again() {
      page.work("bw-ask", parts());
    }

    private Progress progress() {
      var path = view.path();
      int at = path.position(step.item().id());
      var marks = new ArrayList<Progress.Step>();
      for (var each : path.steps()) {
        marks.add(mark(each));
      }
      var words =
          TEXTS.get(
              "progress",
              TEXTS.get("topic." + step.instrument().topic()),
              Integer.toString(at + 1),
              Integer.toString(marks.size()));
      return new Progress(words, marks);
    }

    private Progress.Step mark(Step each) {
      if (each.item().id().equals(step.item().id())) {
        return Progress.Step.CURRENT;
      }
      return recorded(each.item().id())
          .flatMap(Recorded::response)
          .map(response -> response.isAnswer() ? Progress.Step.DONE : Progress.Step.SKIPPED)
          .orElse(Progress.Step.TO_COME);
    }

    List<Component> ways() {
      var back = new ActionButton(TEXTS.get("back"), this::back).icon(Icon.BACK);
      var board = new ActionButton(TEXTS.get("stop-here"), CustodyNavigation::toBoard).quiet();
      return List.of(back, board);
    }

    private void back() {
      view.path()
          .before(step.item().id())
          .ifPresentOrElse(
              before -> ScreeningNavigation.ask(detention, before.item().id()),
              () -> CustodyNavigation.to(CustodyNavigation.SAFETY, detention));
    }

    private void goOn() {
      view.path()
          .after(step.item().id())
          .ifPresentOrElse(
              after -> ScreeningNavigation.ask(detention, after.item().id()),
              () -> ScreeningNavigation.check(detention));
    }

    private Optional<String> askedSex() {
      return recorded(AskedSex.ITEM)
          .flatMap(Recorded::response)
          .flatMap(
              response ->
                  response instanceof Response.Answered(String code)
                      ? Optional.of(code)
                      : Optional.empty());
    }

    private Optional<Recorded> recorded(ItemId item) {
      return Optional.ofNullable(view.responses().get(item))
          .filter(recorded -> recorded.response().isPresent());
    }
  }

  private static LocalTime local(Instant at) {
    return at.atZone(WallClock.ZONE).toLocalTime().withSecond(0).withNano(0);
  }
}
