package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.bridewell.core.referral.Appointment;
import org.bridewell.core.referral.Appointments.Entry;
import org.bridewell.core.referral.CalendarService.Week;
import org.bridewell.ui.kit.Texts;

/// The days of a week beside each other, each appointment where its time is; read out, a list a
/// day.
final class WeekGrid extends Section {
  private static final Texts TEXTS = Texts.of("referral");
  private static final double REM_AN_HOUR = 4.25;
  private final Week week;
  private final LocalTimes times;
  private final boolean team;
  private final int from;
  private final int until;

  /// @param team whether the owner stands in each appointment
  WeekGrid(Week week, LocalTimes times, boolean team) {
    this.week = week;
    this.times = times;
    this.team = team;
    this.from = week.entries().stream().mapToInt(entry -> time(entry).getHour()).min().orElse(9);
    this.until =
        week.entries().stream().mapToInt(entry -> time(entry).getHour() + 2).max().orElse(17);
    addClassNames("dk-sheet", "dk-week__days");
    getElement().setAttribute("aria-label", TEXTS.get("calendar"));
    add(hours());
    int days = saturdayNeeded() ? 6 : 5;
    getStyle().set("--days", "" + days);
    for (int i = 0; i < days; i++) {
      add(day(week.monday().plusDays(i)));
    }
  }

  private boolean saturdayNeeded() {
    var friday = week.monday().plusDays(4);
    return week.entries().stream().anyMatch(entry -> date(entry).isAfter(friday));
  }

  private int first() {
    return Math.min(from, 9);
  }

  private int last() {
    return Math.max(until, 17);
  }

  private Div hours() {
    var hours = new Div();
    hours.addClassName("dk-week__hours");
    hours.getElement().setAttribute("aria-hidden", "true");
    for (int hour = first(); hour <= last(); hour++) {
      var mark = new Span("%02d:00".formatted(hour));
      mark.getStyle().set("inset-block-start", rem(LocalTime.of(hour, 0)));
      hours.add(mark);
    }
    hours.getStyle().set("block-size", height());
    return hours;
  }

  private Section day(LocalDate date) {
    boolean today = date.equals(times.today());
    var head = new H2(LocalTimes.shortDay(date) + (today ? ", " + TEXTS.get("today") : ""));
    var list = new UnorderedList();
    list.getStyle().set("block-size", height());
    week.entries().stream()
        .filter(entry -> date(entry).equals(date))
        .forEach(entry -> list.add(item(entry)));
    var day = new Section(head, list);
    day.addClassName("dk-week__day");
    day.setClassName("is-today", today);
    return day;
  }

  private ListItem item(Entry entry) {
    var name =
        entry.givenName().isEmpty()
            ? entry.familyName()
            : entry.familyName() + ", " + entry.givenName().charAt(0) + ".";
    var link =
        ReferralNavigation.linkToCase(
            LocalTimes.time(entry.startsAt()) + " " + name, entry.referral());
    var second = new Span(second(entry));
    second.addClassName("second");
    var item = new ListItem(link, second);
    item.addClassName("is-" + entry.state().name().toLowerCase(Locale.ROOT));
    item.getStyle().set("inset-block-start", rem(time(entry)));
    item.getStyle().set("block-size", span(Appointment.LENGTH));
    return item;
  }

  private String second(Entry entry) {
    var state =
        switch (entry.state()) {
          case BOOKED -> entry.place();
          case ATTENDED -> TEXTS.get("event.attended");
          case NOT_ATTENDED -> TEXTS.get("event.not-attended");
          case CANCELLED -> TEXTS.get("week.cancelled");
        };
    return team && !entry.owner().isEmpty() ? entry.owner() + " · " + state : state;
  }

  private String rem(LocalTime time) {
    return span(Duration.between(LocalTime.of(first(), 0), time));
  }

  private String height() {
    return span(Duration.ofHours(last() - first()).plusMinutes(15));
  }

  private static String span(Duration time) {
    return time.toMinutes() * REM_AN_HOUR / 60 + "rem";
  }

  private static LocalDate date(Entry entry) {
    return LocalTimes.local(entry.startsAt()).toLocalDate();
  }

  private static LocalTime time(Entry entry) {
    return LocalTimes.local(entry.startsAt()).toLocalTime();
  }
}
