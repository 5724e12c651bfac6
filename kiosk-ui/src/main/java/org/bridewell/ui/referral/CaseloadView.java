package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Owner;
import org.bridewell.core.referral.CaseloadPage;
import org.bridewell.core.referral.Team;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// The open cases of the worker's provider, the most urgent first, each with its next action and
/// owner; what is picked can be given to somebody.
@Route(ReferralNavigation.CASELOAD)
@PageTitle("Caseload · Bridewell")
@RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
public class CaseloadView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("referral");
  private static final int ROWS = 50;

  private final CaseServices services;
  private final Suites suites;
  private final CurrentActor current;
  private final LocalTimes times;
  private CaseloadFilter filter = CaseloadFilter.of(Owner.MINE_OR_NOBODYS);
  private int page;
  private Div bulkTrouble = new Div();

  public CaseloadView(CaseServices services, Suites suites, CurrentActor current, Clock clock) {
    this.services = services;
    this.suites = suites;
    this.current = current;
    this.times = new LocalTimes(clock);
  }

  /// What was searched for stays while the same page is shown anew; the address never holds it.
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filter = CaseloadAddress.read(event.getLocation().getQueryParameters()).named(filter.search());
    page = 0;
    show(false);
  }

  private void show(boolean searching) {
    removeAll();
    var actor = current.get();
    try {
      var found = services.caseload().list(filter, page * ROWS, ROWS, actor);
      var frame = WorkerDesk.page(actor, OptionalInt.of(found.open()), WorkerDesk.Place.CASELOAD);
      var filters = new CaseloadFilters(filter, found, suites, CaseloadView::go, this::search);
      add(frame.page(head(found), queues(found), sheet(found, filters)));
      if (searching) {
        filters.focusName();
      }
    } catch (StoreUnavailable unavailable) {
      add(
          WorkerDesk.page(actor, OptionalInt.empty(), WorkerDesk.Place.CASELOAD)
              .page(
                  new DeskPage.Head(TEXTS.get("caseload.mine"), ""),
                  EmptyNote.desk(
                      Tone.DUE,
                      Icon.NO_LINE,
                      TEXTS.get("caseload.unavailable"),
                      TEXTS.get("unavailable"),
                      new ActionButton(TEXTS.get("again"), () -> show(false)))));
    }
  }

  private static void go(CaseloadFilter asked) {
    UI.getCurrent().navigate(CaseloadView.class, CaseloadAddress.of(asked));
  }

  private void search(String words) {
    filter = filter.named(words);
    page = 0;
    show(true);
  }

  private DeskPage.Head head(CaseloadPage found) {
    var title = filter.owner() == Owner.EVERYBODYS ? "caseload.team" : "caseload.mine";
    return new DeskPage.Head(
        TEXTS.get(title), TEXTS.get("caseload.line", found.open(), LocalTimes.full(found.asAt())));
  }

  private CaseloadQueues queues(CaseloadPage found) {
    return new CaseloadQueues(
        found, filter.urgency(), queue -> CaseloadAddress.of(filter.queue(queue)), times);
  }

  private Sheet sheet(CaseloadPage found, CaseloadFilters filters) {
    var bulk = new BulkBar(services.team(), current.get(), this::assign);
    bulkTrouble = bulk.trouble();
    var sheet =
        Sheet.bare(
            filters,
            found.items().isEmpty()
                ? nothing()
                : new CaseloadTable(times, filter, bulk::pick).of(found));
    sheet.addClassName("dk-list");
    sheet.getElement().setAttribute("data-keys", true);
    if (found.matching() > ROWS) {
      sheet.foot(pages(found));
    }
    sheet.add(bulk);
    return sheet;
  }

  private void assign(List<CaseStep> steps, Team.Member member) {
    bulkTrouble.removeAll();
    Attempt.of(
            times,
            () -> {
              services.handling().assign(steps, member.id(), current.get());
              show(false);
              Dom.say(TEXTS.get("bulk.given", steps.size(), member.displayName()));
            })
        .ifPresent(why -> bulkTrouble.add(why.bar()));
  }

  private EmptyNote nothing() {
    return EmptyNote.desk(
        Tone.PLAIN,
        Icon.CHECK,
        TEXTS.get(filter.isNarrow() ? "none.filtered" : "none"),
        TEXTS.get(filter.isNarrow() ? "none.filtered.why" : "none.why"));
  }

  private Component[] pages(CaseloadPage found) {
    int first = page * ROWS + 1;
    int last = Math.min(first + ROWS - 1, found.matching());
    var earlier = new ActionButton(TEXTS.get("page.earlier"), () -> turn(-1)).small();
    var later = new ActionButton(TEXTS.get("page.later"), () -> turn(1)).small();
    if (page == 0) {
      earlier.refuse(TEXTS.get("page.first"));
    }
    if (last == found.matching()) {
      later.refuse(TEXTS.get("page.last"));
    }
    return new Component[] {
      new Span(TEXTS.get("page.rows", first, last, found.matching())), new Span(earlier, later)
    };
  }

  private void turn(int pages) {
    page += pages;
    show(false);
  }
}
