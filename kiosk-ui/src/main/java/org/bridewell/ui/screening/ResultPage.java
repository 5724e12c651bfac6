package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.safety.WithdrawalService;
import org.bridewell.core.safety.WithdrawalState;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.ScoreResult.ItemPoints;
import org.bridewell.core.scoring.Walk;
import org.bridewell.core.screening.InstrumentResult;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.SittingPath.Step;
import org.bridewell.core.screening.SittingResults;
import org.bridewell.core.screening.SittingView;
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
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// The results of a sitting: what cannot wait first, then one instrument at a time.
final class ResultPage {
  private static final Texts TEXTS = Texts.of("screening");

  /// The result to read first stands first: safety, then withdrawal, then what was asked last.
  private static final Comparator<InstrumentResult> URGENCY =
      Comparator.comparing((InstrumentResult each) -> each.safety().isEmpty())
          .thenComparing(each -> !each.actions().contains(Action.WITHDRAWAL_CHECK));

  private final KioskPage page;
  private final DetentionId detention;
  private final ScreeningService screenings;
  private final WithdrawalService withdrawals;
  private final CurrentActor current;
  private final Clock clock;
  private int shown;

  ResultPage(
      KioskPage page,
      DetentionId detention,
      ScreeningService screenings,
      WithdrawalService withdrawals,
      CurrentActor current,
      Clock clock) {
    this.page = page;
    this.detention = detention;
    this.screenings = screenings;
    this.withdrawals = withdrawals;
    this.current = current;
    this.clock = clock;
  }

  void show(SittingResults results) {
    var order = results.results().stream().sorted(URGENCY).toList();
    var view = results.view();
    var known = withdrawals.state(detention, current.get());
    boolean checkDue = isCheckDue(results, known);
    var left = new Div();
    left.addClassName("bw-result__left");
    if (order.size() > 1) {
      left.add(tabs(results, order));
    }
    var right = new Div();
    right.addClassName("bw-result__right");
    if (!order.isEmpty()) {
      var result = order.get(Math.min(shown, order.size() - 1));
      others(order, result).forEach(left::add);
      var words = new ResultWords(view, result);
      if (results.needsWithdrawalCheck()) {
        words.showCheck(
            known, checkDue, () -> CustodyNavigation.to(CustodyNavigation.WITHDRAWAL, detention));
      }
      left.add(words);
      right.add(answers(view, result));
    }
    if (!results.slots().isEmpty()) {
      right.add(new SlotList(results.slots()));
    }
    page.work("bw-result", left, right);
    page.actions(ways(results, order), forward(results, checkDue));
  }

  /// Safety messages of the other instruments stand on top, whichever is shown.
  private static List<AlertBar> others(List<InstrumentResult> all, InstrumentResult shown) {
    return all.stream()
        .filter(each -> each != shown)
        .flatMap(
            each ->
                each.safety().stream()
                    .map(
                        flag ->
                            new AlertBar(
                                Tone.STOP,
                                each.instrument().shortTitle() + ": " + flag.title(),
                                flag.meaning())))
        .toList();
  }

  private Component tabs(SittingResults results, List<InstrumentResult> order) {
    var tabs = new Nav();
    tabs.addClassName("bw-tabs");
    tabs.getElement().setAttribute("aria-label", TEXTS.get("result.tabs"));
    for (int i = 0; i < order.size(); i++) {
      int at = i;
      var tab = new NativeButton(order.get(i).instrument().shortTitle());
      tab.getElement().setAttribute("type", "button");
      if (i == shown) {
        tab.getElement().setAttribute("aria-current", "true");
      }
      tab.addClickListener(
          tap -> {
            shown = at;
            show(results);
          });
      tabs.add(tab);
    }
    return tabs;
  }

  private static AnswerList answers(SittingView view, InstrumentResult result) {
    var instrument = result.instrument();
    var steps =
        Walk.of(instrument, view.plainResponses()).onTheWay().stream()
            .map(item -> new Step(instrument, item, ""))
            .toList();
    var points =
        switch (result.result()) {
          case ScoreResult.Scored scored -> scored.points();
          case ScoreResult.Incomplete incomplete -> incomplete.points();
          case ScoreResult.Noted _, ScoreResult.NotApplicable _, ScoreResult.Invalid _ ->
              List.<ItemPoints>of();
        };
    return new AnswerList(
        TEXTS.get("answers"),
        view,
        steps,
        points.stream()
            .collect(
                Collectors.<ItemPoints, ItemId, Integer>toMap(
                    ItemPoints::item, ItemPoints::points)));
  }

  private boolean isCheckDue(SittingResults results, WithdrawalState known) {
    return results.needsWithdrawalCheck() && !known.isLookedAt(clock.instant());
  }

  private List<Component> ways(SittingResults results, List<InstrumentResult> order) {
    var ways = new ArrayList<Component>();
    ways.add(new ActionButton(TEXTS.get("to-board"), CustodyNavigation::toBoard).icon(Icon.BACK));
    if (!order.isEmpty()) {
      var about = order.get(Math.min(shown, order.size() - 1));
      ways.add(
          new ActionButton(TEXTS.get("concern.raise"), () -> raise(results, about))
              .quiet()
              .icon(Icon.UP));
    }
    ways.add(new ActionButton(TEXTS.get("ask-more"), this::askMore).quiet());
    return ways;
  }

  private void raise(SittingResults results, InstrumentResult about) {
    var form =
        new ConcernForm(
            about,
            concern -> {
              screenings.raise(results.view().sitting().id(), concern, current.get());
              show(screenings.results(results.view().sitting().id(), current.get()));
            });
    page.work("bw-stack", form);
    var back = new ActionButton(TEXTS.get("back"), () -> show(results)).icon(Icon.BACK);
    page.actions(List.of(back), List.of(form.keep()));
  }

  private void askMore() {
    try {
      screenings.beginAgain(detention, current.get());
      ScreeningNavigation.go(detention);
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      page.work().addComponentAsFirst(Trouble.bar(failed));
    }
  }

  private List<ActionButton> forward(SittingResults results, boolean checkDue) {
    if (results.results().stream().noneMatch(ResultPage::asksForSomething)) {
      return List.of();
    }
    var consent =
        new ActionButton(
                TEXTS.get("to-consent"),
                () -> CustodyNavigation.to(CustodyNavigation.CONSENT, detention))
            .primary()
            .large()
            .iconAfter(Icon.NEXT);
    if (checkDue) {
      consent.refuse(TEXTS.get("check-first"));
    }
    return List.of(consent);
  }

  /// A result in the lowest band without any flag asks for nothing more; anything else may.
  private static boolean asksForSomething(InstrumentResult each) {
    if (!each.concerns().isEmpty() || !each.result().flags().isEmpty()) {
      return true;
    }
    return switch (each.result()) {
      case ScoreResult.Scored scored ->
          !scored.band().equals(each.instrument().bands().getFirst())
              || each.actions().contains(Action.SPECIALIST_REFERRAL);
      case ScoreResult.Noted noted ->
          noted.band().filter(b -> !b.equals(each.instrument().bands().getFirst())).isPresent();
      case ScoreResult.Incomplete _ -> true;
      case ScoreResult.NotApplicable _, ScoreResult.Invalid _ -> false;
    };
  }
}
