package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.referral.Appointments.Candidate;
import org.bridewell.core.referral.CalendarService;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.FollowUpService;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// A week of appointments, the worker's own or the team's; books one, or says what stands against
/// it and which times are free.
@Route(ReferralNavigation.CALENDAR)
@PageTitle("Calendar · Bridewell")
@RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
public class WeekView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("referral");
  private final CalendarService calendar;
  private final FollowUpService followUp;
  private final CurrentActor current;
  private final LocalTimes times;
  private LocalDate day = LocalDate.EPOCH;
  private boolean team;

  public WeekView(
      CalendarService calendar, FollowUpService followUp, CurrentActor current, Clock clock) {
    this.calendar = calendar;
    this.followUp = followUp;
    this.current = current;
    this.times = new LocalTimes(clock);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var address = event.getLocation().getQueryParameters();
    day = address.getSingleParameter("week").flatMap(WeekView::date).orElse(times.today());
    team = address.getSingleParameter("whose").filter("TEAM"::equals).isPresent();
    show();
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private void show() {
    removeAll();
    var actor = current.get();
    var frame = WorkerDesk.page(actor, OptionalInt.empty(), WorkerDesk.Place.CALENDAR);
    try {
      var week = calendar.week(day, team ? Optional.empty() : Optional.of(actor.id()), actor);
      var columns = new Div(new WeekGrid(week, times, team), beside(week));
      columns.addClassNames("dk-cols", "dk-week");
      add(frame.page(head(week, actor.displayName()), columns));
    } catch (StoreUnavailable unavailable) {
      add(
          frame.page(
              new DeskPage.Head(TEXTS.get("calendar"), ""),
              EmptyNote.desk(
                  Tone.DUE,
                  Icon.NO_LINE,
                  TEXTS.get("calendar.unavailable"),
                  TEXTS.get("unavailable"),
                  new ActionButton(TEXTS.get("again"), this::show))));
    }
  }

  private DeskPage.Head head(CalendarService.Week week, String name) {
    var head =
        new DeskPage.Head(
            TEXTS.get("week", LocalTimes.longDay(week.monday())),
            TEXTS.get("week.line", team ? TEXTS.get("week.team") : name, week.entries().size()));
    return head.actions(
        link("week.earlier", week.monday().minusWeeks(1), team),
        link("week.this", times.today(), team),
        link("week.later", week.monday().plusWeeks(1), team),
        link(team ? "week.mine" : "week.team.show", week.monday(), !team));
  }

  private static RouterLink link(String words, LocalDate to, boolean ofTeam) {
    var link = new RouterLink(TEXTS.get(words), WeekView.class);
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("week", to.toString());
    if (ofTeam) {
      parameters.put("whose", "TEAM");
    }
    link.setQueryParameters(QueryParameters.simple(parameters));
    link.addClassName("bw-btn");
    return link;
  }

  private Aside beside(CalendarService.Week week) {
    var aside = new Aside(booking(week));
    aside.addClassName("dk-stack");
    return aside;
  }

  private Sheet booking(CalendarService.Week week) {
    if (week.candidates().isEmpty()) {
      return new Sheet(TEXTS.get("book"), CaseRecord.help(TEXTS.get("book.nobody")));
    }
    var whom =
        new FieldSelect<>(
            TEXTS.get("book.for"),
            week.candidates(),
            each -> (each.familyName() + ", " + each.givenName()).strip());
    var form =
        new BookingForm(
            TEXTS.get("book"),
            List.of(),
            times,
            asked -> {
              whom.right();
              whom.chosen()
                  .ifPresentOrElse(
                      chosen -> book(chosen, asked),
                      () -> whom.wrong(TEXTS.get("choose-first")).focusHere());
            });
    return new Sheet(TEXTS.get("book"), whom, form, CaseRecord.help(TEXTS.get("book.first")));
  }

  private void book(Candidate whom, BookingForm.Asked asked) {
    var step = new CaseStep(whom.referral(), whom.version(), asked.request());
    Attempt.of(
            times,
            () -> {
              followUp.book(step, asked.startsAt(), current.get());
              day = LocalTimes.local(asked.startsAt()).toLocalDate();
              show();
              Dom.say(TEXTS.get("booked.aloud", times.dayAndTime(asked.startsAt())));
            })
        .ifPresent(
            why -> {
              asked.trouble().add(why.bar());
              asked.offer().accept(why.free());
            });
  }
}
