package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Owner;
import org.bridewell.core.referral.CaseloadPage;
import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.Urgency;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// The worker's open cases by urgency, with exact counts. Queue and owner stand in the address; a
/// name that is searched for does not.
@Route(ReferralNavigation.CASELOAD)
@PageTitle("Caseload · Bridewell")
@RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
public class CaseloadView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("referral");
  private static final int ROWS = 50;

  private final CaseloadService caseload;
  private final CurrentActor current;
  private final LocalTimes times;
  private Asked asked = new Asked(Owner.MINE_OR_NOBODYS, Optional.empty(), 0);
  private String search = "";
  private boolean searching;

  public CaseloadView(CaseloadService caseload, CurrentActor current, Clock clock) {
    this.caseload = caseload;
    this.current = current;
    this.times = new LocalTimes(clock);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    asked = Asked.of(event.getLocation().getQueryParameters());
    show();
  }

  private void show() {
    removeAll();
    var actor = current.get();
    try {
      var filter = new CaseloadFilter(asked.owner(), asked.queue(), search);
      var found = caseload.list(filter, asked.page() * ROWS, ROWS, actor);
      add(
          WorkerDesk.page(actor, OptionalInt.of(found.open()), WorkerDesk.Place.CASELOAD)
              .page(head(found), queues(found), sheet(found)));
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
                      new ActionButton(TEXTS.get("again"), this::show))));
    }
  }

  private DeskPage.Head head(CaseloadPage found) {
    var title = asked.owner() == Owner.EVERYBODYS ? "caseload.team" : "caseload.mine";
    return new DeskPage.Head(
        TEXTS.get(title), TEXTS.get("caseload.line", found.open(), LocalTimes.full(found.asAt())));
  }

  private CaseloadQueues queues(CaseloadPage found) {
    return new CaseloadQueues(found, asked.queue(), queue -> asked.inQueue(queue).address(), times);
  }

  private Sheet sheet(CaseloadPage found) {
    var sheet =
        Sheet.bare(
            filters(found),
            found.items().isEmpty()
                ? nothing()
                : new CaseloadTable(times).of(found, search.isBlank()));
    sheet.addClassName("dk-list");
    if (found.matching() > ROWS) {
      sheet.foot(pages(found));
    }
    return sheet;
  }

  private Div filters(CaseloadPage found) {
    var name = new FieldText(TEXTS.get("search")).labelUnseen().placeholder(TEXTS.get("search"));
    name.setValue(search);
    name.addValueChangeListener(
        typed -> {
          search = name.text();
          searching = true;
          asked = asked.onPage(0);
          show();
        });
    if (searching) {
      searching = false;
      name.focusHere();
    }
    var owner =
        new FieldSelect<>(
                TEXTS.get("column.owner"),
                List.of(Owner.MINE, Owner.NOBODYS, Owner.EVERYBODYS),
                whose -> TEXTS.get("owner." + whose),
                TEXTS.get("owner.MINE_OR_NOBODYS"))
            .labelUnseen();
    if (asked.owner() != Owner.MINE_OR_NOBODYS) {
      owner.setValue(asked.owner());
    }
    owner.addValueChangeListener(
        chosen ->
            UI.getCurrent()
                .navigate(
                    CaseloadView.class,
                    asked.of(owner.chosen().orElse(Owner.MINE_OR_NOBODYS)).address()));
    var count = new Span(TEXTS.get("count", found.matching(), found.open()));
    count.addClassName("dk-soft");
    count.getElement().setAttribute("role", "status");
    var sorted = new Span(TEXTS.get("sorted"));
    sorted.addClassNames("dk-soft", "dk-small", "dk-end");
    var filters = new Div(name, owner, count, sorted);
    filters.addClassName("dk-filters");
    return filters;
  }

  private EmptyNote nothing() {
    boolean filtered = asked.queue().isPresent() || !search.isEmpty();
    return EmptyNote.desk(
        Tone.PLAIN,
        Icon.CHECK,
        TEXTS.get(filtered ? "none.filtered" : "none"),
        TEXTS.get(filtered ? "none.filtered.why" : "none.why"));
  }

  private Component[] pages(CaseloadPage found) {
    int first = asked.page() * ROWS + 1;
    int last = Math.min(first + ROWS - 1, found.matching());
    var earlier = new ActionButton(TEXTS.get("page.earlier"), () -> turn(-1)).small();
    var later = new ActionButton(TEXTS.get("page.later"), () -> turn(1)).small();
    if (asked.page() == 0) {
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
    asked = asked.onPage(asked.page() + pages);
    show();
  }

  /// What the address asks for; anything unknown in it is left aside.
  private record Asked(Owner owner, Optional<Urgency> queue, int page) {
    static Asked of(QueryParameters address) {
      return new Asked(
          named(Owner.values(), address, "owner").orElse(Owner.MINE_OR_NOBODYS),
          named(Urgency.values(), address, "queue"),
          0);
    }

    private static <E extends Enum<E>> Optional<E> named(
        E[] values, QueryParameters address, String key) {
      var asked = address.getSingleParameter(key);
      return Arrays.stream(values)
          .filter(value -> asked.filter(value.name()::equals).isPresent())
          .findFirst();
    }

    Asked inQueue(Optional<Urgency> other) {
      return new Asked(owner, other, 0);
    }

    Asked of(Owner other) {
      return new Asked(other, queue, 0);
    }

    Asked onPage(int other) {
      return new Asked(owner, queue, other);
    }

    QueryParameters address() {
      var parameters = new LinkedHashMap<String, String>();
      if (owner != Owner.MINE_OR_NOBODYS) {
        parameters.put("owner", owner.name());
      }
      queue.ifPresent(value -> parameters.put("queue", value.name()));
      return QueryParameters.simple(parameters);
    }
  }
}
