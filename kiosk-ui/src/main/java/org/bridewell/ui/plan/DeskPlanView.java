package org.bridewell.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.plan.CarePlan;
import org.bridewell.core.plan.ObservationLevel;
import org.bridewell.core.plan.PlanService;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.OfficerFrame;
import org.bridewell.ui.custody.OfficerPage;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;

/// The officer reads the care plan, has thereby seen this version, and decides how the person is
/// observed. There is no answer and no score to be read (HZ-26).
@Route(CustodyNavigation.DESK_PLAN + "/:detention")
@PageTitle("Care plan · Bridewell")
@RolesAllowed(Role.Names.OFFICER)
public class DeskPlanView extends OfficerPage {
  private static final Texts TEXTS = Texts.of("plan");
  private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 60);

  private final PlanService plans;

  DeskPlanView(PlanService plans, OfficerFrame frames, CurrentActor current) {
    super(frames, current);
    this.plans = plans;
  }

  @Override
  protected void show(DetentionId id) {
    var detention = detention(id);
    var versions = plans.versions(id, actor());
    var content = new ArrayList<Component>();
    if (versions.isEmpty()) {
      content.add(new Sheet(TEXTS.get("title"), new Paragraph(TEXTS.get("none"))));
    } else {
      var plan = versions.getFirst();
      content.add(new Sheet(sent(plan), PlanWords.facts(plan.content())));
      content.add(deciding(plan));
      var earlier = new Div();
      versions.stream().skip(1).forEach(v -> earlier.add(new Paragraph(PlanWords.seen(v))));
      content.add(earlier);
    }
    lay(detention, CustodyNavigation.DESK_PLAN, content.toArray(Component[]::new));
  }

  private static String sent(CarePlan plan) {
    return TEXTS.get("desk.version", plan.number(), plan.sentByName(), PlanWords.at(plan.sentAt()));
  }

  private Sheet deciding(CarePlan plan) {
    if (plan.decision().isPresent()) {
      var decided = new Sheet(TEXTS.get("desk.decided"), new Paragraph(PlanWords.seen(plan)));
      plan.decision()
          .map(CarePlan.Decision::reason)
          .filter(reason -> !reason.isEmpty())
          .ifPresent(reason -> decided.add(new Paragraph(reason)));
      return decided;
    }
    var level =
        new FieldSelect<>(
            TEXTS.get("level"),
            List.of(ObservationLevel.values()),
            each -> TEXTS.get("level." + each));
    var every = new FieldSelect<>(TEXTS.get("every"), MINUTES, n -> TEXTS.get("every.minutes", n));
    var reason = new FieldText(TEXTS.get("desk.reason")).optional(TEXTS.get("desk.reason.when"));
    level.setValue(plan.level());
    every.setValue(plan.every());
    var fields = new Div(level, every, reason);
    fields.addClassName("bw-pairs");
    var decide =
        new ActionButton(
                TEXTS.get("desk.decide"),
                () ->
                    decide(
                        plan,
                        level.chosen().orElse(plan.level()),
                        every.chosen().orElse(plan.every()),
                        reason.text()))
            .primary();
    return new Sheet(TEXTS.get("desk.decision"), new Paragraph(TEXTS.get("desk.how")), fields)
        .foot(decide);
  }

  private void decide(CarePlan plan, ObservationLevel level, int every, String reason) {
    attempt(
        plan.detention(),
        () -> plans.decide(plan.detention(), plan.number(), level, every, reason, actor()));
  }
}
