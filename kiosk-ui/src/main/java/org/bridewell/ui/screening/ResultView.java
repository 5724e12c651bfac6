package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.scoring.NextSteps;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.screening.SittingView;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// The result of a completed screening; a score never stands alone.
@Route(ScreeningNavigation.RESULT + "/:detention")
@PageTitle("Result · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class ResultView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("screening");

  private final ScreeningService screenings;
  private final SafetyService safety;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final AnswerId checkId = AnswerId.next();

  public ResultView(
      ScreeningService screenings, SafetyService safety, PersonFrame frames, CurrentActor current) {
    this.screenings = screenings;
    this.safety = safety;
    this.frames = frames;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var detention =
        event.getRouteParameters().get("detention").flatMap(CustodyNavigation::detention);
    var sitting = detention.flatMap(id -> screenings.of(id, current.get()));
    if (sitting.isEmpty()) {
      event.forwardTo(CustodyNavigation.BOARD);
      return;
    }
    try {
      var view = screenings.open(sitting.get(), current.get());
      if (view.sitting().state() != SittingState.COMPLETE) {
        event.forwardTo(CustodyNavigation.SCREENING + "/" + detention.get().value());
        return;
      }
      show(detention.get(), view);
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      add(Trouble.bar(failed));
    }
  }

  private KioskPage show(DetentionId detention, SittingView view) {
    var page = frames.frame(detention).page();
    var results = screenings.results(view.sitting().id(), current.get());
    var result = results.getFirst();
    var checkDue = withdrawalCheckDue(detention, view, result);
    var words = new ResultWords(view, result);
    words.showCheck(checkDue, reply -> check(page, detention, view, reply));
    var answers = new AnswerList(view, view.path().steps(), Optional.empty());
    page.work("bw-result", words, answers);
    page.actions(List.of(toBoard()), ways(detention, result, checkDue));
    add(page);
    return page;
  }

  private boolean withdrawalCheckDue(DetentionId detention, SittingView view, ScoreResult result) {
    if (!NextSteps.of(result).contains(Action.WITHDRAWAL_CHECK)) {
      return false;
    }
    var checked = safety.answers(detention, current.get()).get(SafetyFlag.WITHDRAWAL_RISK);
    return checked == null
        || view.sitting().completedAt().filter(checked.answeredAt()::isAfter).isEmpty();
  }

  private void check(KioskPage page, DetentionId detention, SittingView view, SafetyReply reply) {
    try {
      var at = safety.answer(detention, SafetyFlag.WITHDRAWAL_RISK, reply, checkId, current.get());
      removeAll();
      show(detention, view).saved().savedAt(at.atZone(WallClock.ZONE).toLocalTime());
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      page.saved().notSaved(TEXTS.get("not-saved"));
      page.work().addComponentAsFirst(Trouble.bar(failed));
    }
  }

  private static ActionButton toBoard() {
    return new ActionButton(TEXTS.get("to-board"), CustodyNavigation::toBoard).icon(Icon.BACK);
  }

  private static List<ActionButton> ways(
      DetentionId detention, ScoreResult result, boolean checkDue) {
    var ways = new ArrayList<ActionButton>();
    if (isBelowCutOff(result)) {
      return ways;
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
    ways.add(consent);
    return ways;
  }

  private static boolean isBelowCutOff(ScoreResult result) {
    return result instanceof ScoreResult.Scored scored
        && scored.band().totals().filter(totals -> totals.from() == 0).isPresent()
        && scored.flags().isEmpty();
  }
}
