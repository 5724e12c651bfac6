package org.bridewell.ui.referral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.bridewell.core.referral.CaseFile;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// One case on one page: the record, what happened, the next step, and what can be recorded now.
@Route(ReferralNavigation.CASE)
@PageTitle("Case · Bridewell")
@RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
public class CaseView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("referral");

  private final CaseServices services;
  private final CurrentActor current;
  private final LocalTimes times;

  public CaseView(CaseServices services, CurrentActor current, Clock clock) {
    this.services = services;
    this.current = current;
    this.times = new LocalTimes(clock);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = ReferralNavigation.id(event.getRouteParameters(), "referral").map(ReferralId::new);
    try {
      show(id.orElseThrow(OutOfScope::new));
    } catch (OutOfScope notHere) {
      say(Icon.LOCK, "case.not-here", "case.not-here.why");
    } catch (StoreUnavailable unavailable) {
      say(Icon.NO_LINE, "caseload.unavailable", "unavailable");
    }
  }

  private void say(Icon icon, String so, String why) {
    removeAll();
    var back = new ActionButton(TEXTS.get("to-caseload"), ReferralNavigation::toCaseload);
    add(
        WorkerDesk.page(current.get(), OptionalInt.empty(), WorkerDesk.Place.CASE)
            .page(
                new DeskPage.Head(TEXTS.get("case"), ""),
                EmptyNote.desk(Tone.PLAIN, icon, TEXTS.get(so), TEXTS.get(why), back)));
  }

  private void show(ReferralId id) {
    var file = services.caseload().open(id, current.get());
    removeAll();
    var page = WorkerDesk.page(current.get(), OptionalInt.empty(), WorkerDesk.Place.CASE);
    file.disclosed()
        .newArrest()
        .ifPresent(
            arrest ->
                page.banner(
                    Tone.DUE,
                    TEXTS.get("held-again", arrest.suite(), times.dayAndTime(arrest.at()))));
    add(page.page(head(file), new CaseSteps(file, times), columns(file)));
  }

  private DeskPage.Head head(CaseFile file) {
    var person = file.disclosed();
    return new DeskPage.Head(fullName(file), "")
        .suffix(
            TEXTS.get(
                "case.suffix",
                times.age(person.dateOfBirth()),
                TEXTS.get("sex." + person.sex()),
                person.homeDistrict()))
        .back(new RouterLink(TEXTS.get("back-to-caseload"), CaseloadView.class));
  }

  private static String fullName(CaseFile file) {
    var name = file.disclosed().name();
    return (name.given() + " " + name.family()).strip();
  }

  private Div columns(CaseFile file) {
    var record = new Div(CaseRecord.who(file, times), CaseRecord.consent(file, times));
    record.add(
        new CaseChecks(file, services.followUp(), times, current.get(), this::take).sheet(),
        CaseRecord.fields());
    record.addClassName("dk-stack");
    var actor = current.get();
    var work = new CaseWork(file, services.followUp(), times, actor, this::take);
    var handling = new CaseHandling(file, services, actor, this::take);
    var next = new Div();
    handling.acceptance().ifPresent(next::add);
    next.add(work.nextStep());
    CaseRecord.why(file).ifPresent(next::add);
    next.add(handling.whole());
    next.addClassName("dk-stack");
    var columns = new Div(record, CaseRecord.middle(work.contact(), file, times), next);
    columns.addClassNames("dk-cols", "dk-case");
    return columns;
  }

  /// Runs a step; what was typed stays where it is when the step is not taken.
  private void take(Div trouble, Supplier<Referral> step) {
    trouble.removeAll();
    Attempt.of(times, () -> recorded(step.get())).ifPresent(why -> show(why, trouble));
  }

  private static void show(Attempt.Trouble why, Div trouble) {
    trouble.add(why.bar());
    if (why.stale()) {
      trouble.add(
          new ActionButton(TEXTS.get("show-new"), () -> UI.getCurrent().getPage().reload())
              .small());
    }
  }

  /// A case that was taken back is nobody's to read: the list follows.
  private void recorded(Referral after) {
    if (after instanceof Referral.Voided) {
      ReferralNavigation.toCaseload();
      return;
    }
    show(after.details().id());
    Dom.say(TEXTS.get("recorded", LocalTimes.time(times.now())));
  }
}
