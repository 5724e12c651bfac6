package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.AskedItem;
import org.bridewell.core.screening.LendingService;
import org.bridewell.core.screening.LendingService.Questions;
import org.bridewell.core.screening.Recorded;
import org.bridewell.core.screening.SittingPath.Step;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.screening.TapOutcome;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.ChoiceTiles;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Progress;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// The question that the person reads now, in plain words: answer, do not answer, go back, go on,
/// stop, call for help.
final class Answering {
  private final KioskPage page;
  private final LendingService lending;
  private final CurrentActor current;
  private final TapIds taps;
  private final Div said = new Div();
  private final List<Tongue> offered;
  private Tongue tongue;
  private Texts texts;
  private ActionButton next;
  private Optional<Step> step = Optional.empty();
  private String told = "done";

  /// @param offered the languages that may be chosen
  Answering(
      KioskPage page,
      LendingService lending,
      CurrentActor current,
      TapIds taps,
      List<Tongue> offered) {
    this.page = page;
    this.lending = lending;
    this.current = current;
    this.taps = taps;
    this.offered = List.copyOf(offered);
    this.tongue = chosenBefore();
    this.texts = tongue.texts();
    this.next = nextButton();
    said.addClassName("bw-trouble");
    frame();
  }

  private static Tongue chosenBefore() {
    return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Tongue.class))
        .orElse(Tongue.ENGLISH);
  }

  /// Everything around the question, in the language that was chosen.
  private void frame() {
    page.getElement().setAttribute("lang", tongue.tag()).setAttribute("dir", tongue.direction());
    var ways = new ArrayList<Component>();
    ways.add(new ReadAloud(texts));
    if (offered.size() > 1) {
      ways.add(languages());
    }
    ways.add(new ActionButton(texts.get("help"), this::help).icon(Icon.BELL));
    ways.add(new ActionButton(texts.get("nurse"), () -> go(TakeBackView.PATH)).quiet());
    page.topEnd(ways.toArray(Component[]::new));
  }

  private Component languages() {
    var languages =
        new FieldSelect<>(texts.get("language"), offered, Tongue::ownName, tongue.ownName())
            .labelUnseen();
    languages.addValueChangeListener(change -> languages.chosen().ifPresent(this::speak));
    return languages;
  }

  /// Another language, at the same place.
  private void speak(Tongue chosen) {
    VaadinSession.getCurrent().setAttribute(Tongue.class, chosen);
    tongue = chosen;
    texts = chosen.texts();
    next = nextButton();
    said.removeAll();
    frame();
    step.ifPresentOrElse(
        open -> ask(lending.questions(current.get()), open), () -> tellTheNurse(told));
  }

  private ActionButton nextButton() {
    return new ActionButton(texts.get("next"), this::goOn).primary().large().iconAfter(Icon.NEXT);
  }

  /// The first question that is open; when none is, thanks.
  void show(Questions questions) {
    questions.next().ifPresentOrElse(open -> ask(questions, open), () -> tellTheNurse("done"));
  }

  /// A calm page: what is done, and that the nurse is to be told. It is the same whatever was
  /// answered.
  void tellTheNurse(String key) {
    step = Optional.empty();
    told = key;
    var heading = new H1(texts.get(key));
    heading.addClassName("bw-question");
    page.work(
        "bw-ask", new Div(heading, new Paragraph(texts.get(key + ".do")), unreviewed()), said);
    page.actions(
        List.of(new ActionButton(texts.get("questions"), this::again).icon(Icon.BACK)), List.of());
  }

  private void ask(Questions questions, Step open) {
    step = Optional.of(open);
    var asked = questions.sitting().asked(AskedItem.SEX);
    if (open.item().choiceOpen(asked) && asked.isEmpty()) {
      var panel = QuestionPanel.askedSex(this::saveAskedSex);
      page.work("bw-ask", progress(questions, open), said, panel.words(), panel.answers());
    } else {
      var heading = new H1(open.item().textFor(asked));
      heading.addClassName("bw-question");
      english(heading);
      var words = new Div(heading);
      words.addClassName("bw-ask__words");
      if (tongue != Tongue.ENGLISH) {
        words.add(new Paragraph(texts.get("english")), unreviewed());
      }
      var answers = answers(questions, open, heading);
      english(answers);
      page.work("bw-ask", progress(questions, open), said, words, answers);
    }
    page.actions(
        List.of(
            new ActionButton(texts.get("stop"), () -> tellTheNurse("stopped")).large(),
            new ActionButton(texts.get("no-answer"), () -> save(new Response.Refused())).quiet(),
            new ActionButton(texts.get("back"), this::back).icon(Icon.BACK)),
        List.of(next));
  }

  /// The words of a test are what was published: English, whatever language stands around them.
  private static void english(Component quoted) {
    quoted.getElement().setAttribute("lang", Tongue.ENGLISH.tag()).setAttribute("dir", "ltr");
  }

  /// Says that nobody has reviewed the translation, to the person and to the nurse; nothing where
  /// somebody has.
  private Component unreviewed() {
    var both = new Div();
    if (!tongue.isReviewed()) {
      var inEnglish = new Paragraph(texts(Tongue.ENGLISH, "unreviewed.english"));
      english(inEnglish);
      inEnglish.addClassNames("bw-small", "bw-soft");
      both.add(new Badge(Tone.DUE, Icon.PAPER, texts.get("unreviewed")), inEnglish);
    }
    return both;
  }

  private static String texts(Tongue tongue, String key) {
    return tongue.texts().get(key);
  }

  private Component answers(Questions questions, Step open, H1 heading) {
    var now = recorded(questions, open.item().id());
    allowNext(now.isPresent());
    return switch (open.item().kind()) {
      case ItemKind.Choice _ -> {
        var choices =
            open.item().options().stream()
                .map(o -> Choice.<Response>of(new Response.Answered(o.code()), o.label()))
                .toList();
        var tiles = new ChoiceTiles<Response>(texts.get("answer"), choices).labelledBy(heading);
        now.filter(Response::isAnswer).ifPresent(tiles::setValue);
        tiles.addValueChangeListener(
            change -> {
              if (change.isFromClient()) {
                tiles.chosen().ifPresent(this::save);
              }
            });
        yield tiles;
      }
      case ItemKind.Measure measure -> new NumberEntry(measure, heading, now, this::save);
    };
  }

  private void save(Response response) {
    step.ifPresent(
        open -> {
          if (tap(open, open.item().id(), response)) {
            allowNext(true);
          }
        });
  }

  private void saveAskedSex(Response response) {
    step.ifPresent(
        open -> {
          if (tap(open, AskedItem.SEX.item(), response)) {
            ask(lending.questions(current.get()), open);
          }
        });
  }

  private boolean tap(Step open, ItemId item, Response response) {
    said.removeAll();
    try {
      var before = lending.questions(current.get()).sitting();
      int basedOn = before.revision(item);
      var tap =
          new Tap(
              taps.of(item, response, basedOn), open.instrument().id(), item, response, basedOn);
      return switch (lending.answer(tap, current.terminal(), current.get())) {
        case TapOutcome.Saved saved -> {
          page.saved().savedAt(saved.at().atZone(WallClock.ZONE).toLocalTime());
          yield true;
        }
        case TapOutcome.Overtaken _ -> {
          again();
          yield false;
        }
      };
    } catch (OutOfScope takenBack) {
      tellTheNurse("unavailable");
      return false;
    } catch (Refusal | StoreUnavailable failed) {
      page.saved().notSaved(texts.get("not-saved"));
      said.add(
          new AlertBar(Tone.DUE, texts.get("not-saved"), texts.get("not-saved.do")).announced());
      return false;
    }
  }

  private void help() {
    said.removeAll();
    try {
      lending.callForHelp(current.get());
      said.add(new AlertBar(Tone.INFO, texts.get("helped"), texts.get("helped.do")).announced());
    } catch (OutOfScope | StoreUnavailable failed) {
      said.add(
          new AlertBar(Tone.DUE, texts.get("help.failed"), texts.get("help.failed.do"))
              .announced());
    }
  }

  private void goOn() {
    step.ifPresent(
        open -> {
          var questions = lending.questions(current.get());
          questions
              .sitting()
              .path()
              .after(open.item().id())
              .ifPresentOrElse(after -> ask(questions, after), () -> show(questions));
        });
  }

  private void back() {
    step.ifPresent(
        open -> {
          var questions = lending.questions(current.get());
          questions
              .sitting()
              .path()
              .before(open.item().id())
              .ifPresent(before -> ask(questions, before));
        });
  }

  /// From the page of thanks: the first open question, or the last one.
  private void again() {
    var questions = lending.questions(current.get());
    questions
        .next()
        .or(() -> questions.steps().reversed().stream().findFirst())
        .ifPresent(open -> ask(questions, open));
  }

  private void allowNext(boolean answered) {
    if (answered) {
      next.allow();
    } else {
      next.refuse(texts.get("next.first"));
    }
  }

  private Progress progress(Questions questions, Step open) {
    var steps = questions.steps();
    var marks =
        steps.stream()
            .map(
                each ->
                    each.item().id().equals(open.item().id())
                        ? Progress.Step.CURRENT
                        : recorded(questions, each.item().id())
                            .map(answer -> mark(answer))
                            .orElse(Progress.Step.TO_COME))
            .toList();
    int place = marks.indexOf(Progress.Step.CURRENT) + 1;
    return new Progress(texts.get("progress", "" + place, "" + marks.size()), marks);
  }

  private static Progress.Step mark(Response answer) {
    return answer.isAnswer() ? Progress.Step.DONE : Progress.Step.SKIPPED;
  }

  private static Optional<Response> recorded(Questions questions, ItemId item) {
    return Optional.ofNullable(questions.sitting().responses().get(item))
        .flatMap(Recorded::response);
  }

  private static void go(String path) {
    UI.getCurrent().navigate(path);
  }
}
