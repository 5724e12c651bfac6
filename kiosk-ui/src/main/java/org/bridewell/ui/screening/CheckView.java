package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.SittingPath.Step;
import org.bridewell.core.screening.SittingView;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// Every answer once more, before the screening is completed and scored.
@Route(ScreeningNavigation.CHECK + "/:detention")
@PageTitle("Check the answers · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class CheckView extends DetentionPage {
  private static final Texts TEXTS = Texts.of("screening");

  private final ScreeningService screenings;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final Div trouble = new Div();

  public CheckView(ScreeningService screenings, PersonFrame frames, CurrentActor current) {
    this.screenings = screenings;
    this.frames = frames;
    this.current = current;
    trouble.addClassName("bw-trouble");
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    screenings
        .of(detention, current.get())
        .ifPresentOrElse(
            sitting -> show(detention, screenings.open(sitting, current.get())),
            () -> event.forwardTo(CustodyNavigation.BOARD));
  }

  private void show(DetentionId detention, SittingView view) {
    var page = frames.frame(detention).page();
    trouble.removeAll();
    var line = new Paragraph(TEXTS.get("check.line"));
    line.addClassName("bw-soft");
    page.work("bw-stack", new H1(TEXTS.get("check")), line, trouble);
    sections(view).forEach(section -> page.work().add(answers(detention, view, section)));
    notAsked(view).ifPresent(page.work()::add);
    var back =
        new ActionButton(TEXTS.get("back"), () -> ScreeningNavigation.go(detention))
            .icon(Icon.BACK);
    var complete =
        new ActionButton(TEXTS.get("complete"), () -> complete(detention, view))
            .primary()
            .large()
            .iconAfter(Icon.NEXT);
    page.actions(List.of(back), List.of(complete));
    add(page);
  }

  private static List<String> sections(SittingView view) {
    var path = view.path();
    return path.steps().stream().map(Step::section).distinct().filter(path::isBegun).toList();
  }

  private static AnswerList answers(DetentionId detention, SittingView view, String section) {
    return new AnswerList(
        TEXTS.get("section." + section),
        view,
        view.path().steps(section),
        Optional.of(item -> ScreeningNavigation.ask(detention, item)));
  }

  /// Sections that nobody began are left out of the result, and are named: not asked is not "no".
  private static Optional<Paragraph> notAsked(SittingView view) {
    var path = view.path();
    var names =
        path.steps().stream()
            .map(Step::section)
            .distinct()
            .filter(section -> !path.isBegun(section))
            .map(section -> TEXTS.get("section." + section))
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Paragraph(TEXTS.get("check.not-asked", names)));
  }

  private void complete(DetentionId detention, SittingView view) {
    trouble.removeAll();
    try {
      screenings.complete(view.sitting().id(), current.get());
      ScreeningNavigation.result(detention);
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }
}
