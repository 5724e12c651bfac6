package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.observation.PutOff;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.UnfitService;
import org.bridewell.core.shared.AnswerId;
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
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.ChoiceTiles;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Reviewed;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// Unfit now: what has to come first comes first, then a time to try again. Safety is never put off
/// (HZ-02, HZ-10, HZ-29).
@Route(ObservationNavigation.UNFIT + "/:detention")
@PageTitle("Unfit now · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.UNFIT)
public class UnfitView extends DetentionPage {
  private static final Texts TEXTS = Texts.of("observation");
  private static final List<Integer> HOURS = List.of(1, 2, 4, 8);

  private final UnfitService unfit;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final Clock clock;
  private final Div trouble = new Div();
  private final Div first = new Div();
  private AnswerId id = AnswerId.next();

  UnfitView(UnfitService unfit, PersonFrame frames, CurrentActor current, Clock clock) {
    this.unfit = unfit;
    this.frames = frames;
    this.current = current;
    this.clock = clock;
    trouble.addClassName("bw-trouble");
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    id = AnswerId.next();
    var page = frames.frame(detention).page();
    var lead = new Paragraph(TEXTS.get("unfit.lead"));
    lead.addClassName("bw-soft");
    var reasons = new ChoiceTiles<>(TEXTS.get("unfit"), choices());
    reasons.addClassName("bw-unfit__reasons");
    reasons.addValueChangeListener(_ -> reasons.chosen().ifPresent(r -> comesFirst(detention, r)));
    var hours =
        new EitherButtons<>(
            TEXTS.get("unfit.again"),
            HOURS.stream().map(h -> Choice.of(h, TEXTS.get("unfit.hours", h))).toList());
    var again = new Div(new H2(TEXTS.get("unfit.again")), hours);
    again.addClassName("bw-stack");
    page.work(
        "bw-stack bw-unfit", new H1(TEXTS.get("unfit")), lead, trouble, reasons, first, again);
    var save =
        new ActionButton(
                TEXTS.get("unfit.save"), () -> save(detention, reasons.chosen(), hours.chosen()))
            .primary()
            .large();
    page.actions(
        List.of(
            new ActionButton(
                    TEXTS.get("way.screening"),
                    () -> CustodyNavigation.to(CustodyNavigation.SCREENING, detention))
                .icon(Icon.BACK)),
        List.of(save));
    add(page);
  }

  private static List<Choice<PutOff.Reason>> choices() {
    return Choice.all(PutOff.Reason.class, reason -> TEXTS.get("unfit." + reason)).stream()
        .map(choice -> choice.detail(TEXTS.get("unfit." + choice.value() + ".does")))
        .toList();
  }

  /// The way to the check without which this reason cannot be saved.
  private void comesFirst(DetentionId detention, PutOff.Reason reason) {
    first.removeAll();
    reason
        .first()
        .ifPresent(
            kind ->
                first.add(
                    new AlertBar(
                            Tone.DUE, TEXTS.get("unfit.first." + kind), TEXTS.get("unfit.first.do"))
                        .action(
                            new ActionButton(
                                TEXTS.get("check." + kind),
                                () -> ObservationNavigation.to(page(kind), detention)))));
  }

  private static String page(Round.Kind kind) {
    return switch (kind) {
      case ROUSING -> CustodyNavigation.ROUSING;
      case AGITATION -> ObservationNavigation.AGITATION;
      case HEAD_INJURY -> ObservationNavigation.HEAD_INJURY;
      case OBSERVATIONS -> CustodyNavigation.OBSERVATIONS;
    };
  }

  private void save(
      DetentionId detention, Optional<PutOff.Reason> reason, Optional<Integer> hours) {
    trouble.removeAll();
    if (reason.isEmpty() || hours.isEmpty()) {
      trouble.add(new AlertBar(Tone.DUE, TEXTS.get("unfit.missing"), "").announced());
      return;
    }
    try {
      var at = clock.instant().plus(Duration.ofHours(hours.get()));
      unfit.putOff(detention, reason.get(), at, id, current.get());
      CustodyNavigation.toBoard();
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }
}
