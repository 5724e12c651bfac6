package org.bridewell.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.plan.CarePlan;
import org.bridewell.core.plan.PlanGap;
import org.bridewell.core.plan.PlanService;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CarePage;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.PersonFrame.Framed;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Card;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Reviewed;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// The care plan as the nurse writes it: the next version, with what became of the last.
@Route(CustodyNavigation.PLAN + "/:detention")
@PageTitle("Care plan · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.CARE_PLAN)
public class PlanView extends CarePage {
  private static final Texts TEXTS = Texts.of("plan");

  private final PlanService plans;

  PlanView(PlanService plans, PersonFrame frames, CurrentActor current, Clock clock) {
    super(frames, current, clock);
    this.plans = plans;
  }

  @Override
  protected void show(Framed framed) {
    new Writing(framed, plans.versions(framed.detention().id(), actor())).show();
  }

  /// The next version while it is written.
  private final class Writing {
    private final Framed framed;
    private final List<CarePlan> versions;
    private final PlanForm form = new PlanForm(clock(), this::changed);
    private final ActionButton send;

    Writing(Framed framed, List<CarePlan> versions) {
      this.framed = framed;
      this.versions = versions;
      send = new ActionButton(TEXTS.get("send"), this::send).primary().large().iconAfter(Icon.NEXT);
      versions.stream().findFirst().map(CarePlan::content).ifPresent(form::show);
    }

    void show() {
      lay(framed.page(), "bw-beside", lead(), form.fitness(), form.instructions());
      var look = new ActionButton(TEXTS.get("as-officer"), this::showAsOfficer).quiet();
      framed.page().actions(List.of(back(framed), look), List.of(send));
      changed();
    }

    private void showAsOfficer() {
      var card = new Card(TEXTS.get("title"), PlanWords.facts(form.entry()));
      lay(framed.page(), "bw-stack", lead(), new Div(card));
      framed
          .page()
          .actions(List.of(new ActionButton(TEXTS.get("go-on"), this::show)), List.of(send));
    }

    private Div lead() {
      var next = versions.stream().findFirst().map(CarePlan::number).orElse(0) + 1;
      var how = new Paragraph(TEXTS.get("lead"));
      var states = new Div(new Paragraph(TEXTS.get("version.next", next)));
      versions.stream().findFirst().ifPresent(p -> states.add(new Paragraph(PlanWords.seen(p))));
      states.addClassNames("bw-small", "bw-soft");
      how.addClassName("bw-soft");
      var draft = new Badge(Tone.INFO, Icon.PEN, TEXTS.get("draft"));
      var lead = new Div(new Div(new H1(TEXTS.get("title")), how, draft), states);
      lead.addClassName("bw-lead");
      return lead;
    }

    private void changed() {
      var gaps = PlanGap.in(form.entry(), now());
      if (gaps.isEmpty()) {
        send.allow();
      } else {
        send.refuse(TEXTS.get("gap." + gaps.iterator().next()));
      }
    }

    private void send() {
      var after = versions.stream().findFirst().map(CarePlan::number).orElse(0);
      attempt(framed, () -> plans.send(framed.detention().id(), form.entry(), after, actor()));
    }
  }
}
