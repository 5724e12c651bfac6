package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Owner;
import org.bridewell.core.referral.CaseloadItem;
import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.Urgency;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// What the worker has to do today, on a phone: what has a set time, then what can be done at any
/// time, the most urgent first.
@Route(ReferralNavigation.TODAY)
@PageTitle("Today · Bridewell")
@RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
public class TodayView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("referral");
  private final CaseloadService caseload;
  private final CurrentActor current;
  private final LocalTimes times;

  public TodayView(CaseloadService caseload, CurrentActor current, Clock clock) {
    this.caseload = caseload;
    this.current = current;
    this.times = new LocalTimes(clock);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    var frame = WorkerDesk.page(current.get(), OptionalInt.empty(), WorkerDesk.Place.TODAY);
    var head = new DeskPage.Head(TEXTS.get("today.title"), LocalTimes.full(times.now()));
    try {
      var found =
          caseload.list(
              CaseloadFilter.of(Owner.MINE_OR_NOBODYS),
              0,
              CaseloadService.PAGE_AT_MOST,
              current.get());
      var due = found.items().stream().filter(item -> item.urgency() != Urgency.LATER).toList();
      var list = new Div(part("today.set", due, TodayView::isSet), rest(due));
      list.addClassName("dk-today");
      if (due.isEmpty()) {
        list.add(
            EmptyNote.desk(
                Tone.PLAIN, Icon.CHECK, TEXTS.get("today.none"), TEXTS.get("today.none.why")));
      }
      if (found.matching() > found.items().size()) {
        list.add(CaseRecord.help(TEXTS.get("today.more", found.items().size(), found.matching())));
      }
      add(frame.page(head, list));
    } catch (StoreUnavailable unavailable) {
      add(
          frame.page(
              head,
              EmptyNote.desk(
                  Tone.DUE,
                  Icon.NO_LINE,
                  TEXTS.get("caseload.unavailable"),
                  TEXTS.get("unavailable"),
                  new ActionButton(TEXTS.get("again"), this::show))));
    }
  }

  private Section rest(List<CaseloadItem> due) {
    return part("today.any", due, item -> !isSet(item));
  }

  private static boolean isSet(CaseloadItem item) {
    return item.state() == ReferralState.BOOKED && item.urgency() == Urgency.DUE_TODAY;
  }

  private Section part(String words, List<CaseloadItem> due, Predicate<CaseloadItem> which) {
    var list = new UnorderedList();
    due.stream().filter(which).forEach(item -> list.add(item(item, isSet(item))));
    var part = new Section(new H2(TEXTS.get(words)), list);
    part.setVisible(list.getComponentCount() > 0);
    return part;
  }

  private ListItem item(CaseloadItem item, boolean set) {
    var time = new Span(set ? LocalTimes.time(item.next().dueAt()) : "");
    time.addClassName("dk-today__time");
    var name =
        ReferralNavigation.linkToCase(
            (item.familyName() + ", " + item.givenName()).strip(), item.referral());
    var next = new Span(CaseWords.of(item.next()));
    var words = new Div(name, next);
    if (!set) {
      words.add(
          new StateMark(
              CaseWords.state(item.urgency()),
              TEXTS.get(
                  "today.due",
                  TEXTS.get("queue." + item.urgency()),
                  times.distance(item.next().dueAt()))));
    }
    return new ListItem(time, words);
  }
}
