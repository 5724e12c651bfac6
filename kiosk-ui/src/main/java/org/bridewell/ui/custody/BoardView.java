package org.bridewell.ui.custody;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.custody.BoardRow;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.custody.Due.Urgency;
import org.bridewell.core.custody.OnTheWay;
import org.bridewell.core.custody.ShownPeople;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.DeskWatch;
import org.bridewell.core.safety.OpenAlert;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.safety.SuiteAlerts;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.AsAt;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// Who is in custody and what is due, what cannot wait on top. It is told whenever the suite
/// changed, the alerts first, and rows move up as their time comes.
@Route(CustodyNavigation.BOARD)
@PageTitle("Suite board · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class BoardView extends Div {
  private static final Texts TEXTS = Texts.of("custody");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(WallClock.ZONE);

  private final BoardService board;
  private final SafetyService safety;
  private final DeskWatch watch;
  private final SuiteNews news;
  private final CurrentActor current;
  private final Clock clock;

  private final KioskPage page;
  private final AsAt asAt = new AsAt();
  private final Div alerts = new Div();
  private final Div onTheWay = new Div();
  private final Div trouble = new Div();
  private final BoardGroup now;
  private final BoardGroup hour;
  private final BoardGroup later;
  private final Div empty = new Div();
  private final Div columns;
  private final ShownPeople shown = new ShownPeople();
  private List<BoardRow> rows = List.of();
  private SuiteAlerts waiting = new SuiteAlerts(List.of(), List.of());
  private List<OpenAlert> said = List.of();
  private List<OnTheWay> sent = List.of();
  private Optional<Suite> suite = Optional.empty();
  private boolean upToDate;

  public BoardView(
      BoardService board,
      SafetyService safety,
      DeskWatch watch,
      SuiteNews news,
      CurrentActor current,
      Clock clock) {
    this.board = board;
    this.safety = safety;
    this.watch = watch;
    this.news = news;
    this.current = current;
    this.clock = clock;
    page = new KioskPage(clock);
    now = new BoardGroup(Urgency.CANNOT_WAIT, clock);
    hour = new BoardGroup(Urgency.NEXT_HOUR, clock);
    later = new BoardGroup(Urgency.LATER, clock);
    columns = new Div(hour, later);
    columns.addClassName("bw-board__cols");
    trouble.addClassName("bw-old");
    var title = new H1(TEXTS.get("board"));
    title.addClassName("bw-hidden");
    page.work("bw-board", title, trouble, alerts, onTheWay, now, columns, empty);
    page.topEnd(newArrival(), PersonFrame.lock());
    add(page);
    var actor = current.get();
    page.signedIn(TEXTS.get("signed-in.nurse", actor.displayName()));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var here = current.get().scope().requireSuite();
    var alerted = news.alerts(here, event.getUI(), this::alertsChanged);
    var changed = news.board(here, event.getUI(), this::rowsChanged);
    var passing = news.everyTenSeconds(event.getUI(), this::timePassed);
    addDetachListener(
        gone -> {
          gone.unregisterListener();
          alerted.remove();
          changed.remove();
          passing.remove();
        });
    read();
  }

  private ActionButton newArrival() {
    return new ActionButton(
            TEXTS.get("arrival.new"),
            () -> getUI().orElseThrow().navigate(CustodyNavigation.ARRIVAL))
        .primary()
        .icon(Icon.PLUS);
  }

  /// Reads people and alerts, as the page is opened or after it could not be kept current.
  private void read() {
    attempt(
        () -> {
          var actor = current.get();
          var here = board.suite(actor);
          suite = Optional.of(here);
          var held = board.open(actor);
          waiting = new SuiteAlerts(safety.open(actor), watch.alarms(here.id()));
          rows = held;
          shown.are(people(rows, waiting));
          readSent();
        });
  }

  private void alertsChanged(SuiteAlerts now) {
    if (!upToDate) {
      read();
    } else if (!now.equals(waiting)) {
      attempt(
          () -> {
            board.shows(shown, people(rows, now), current.get());
            waiting = now;
          });
    }
  }

  private void rowsChanged(List<BoardRow> now) {
    if (!upToDate) {
      read();
    } else if (!now.equals(rows)) {
      attempt(
          () -> {
            board.shows(shown, people(now, waiting), current.get());
            rows = now;
            readSent();
          });
    }
  }

  private static List<PersonId> people(List<BoardRow> rows, SuiteAlerts alerts) {
    var held = rows.stream().map(row -> row.facts().detention().person().id());
    return Stream.concat(held, alerts.people().stream()).distinct().toList();
  }

  /// Shows what the page then knows; where that fails, what was shown stays, with its time.
  private void attempt(Runnable reading) {
    try {
      reading.run();
      asAt.current(clock.instant());
      upToDate = true;
      trouble.removeAll();
    } catch (StoreUnavailable lost) {
      upToDate = false;
      asAt.stopped();
      trouble.removeAll();
      trouble.add(
          new AlertBar(Tone.DUE, TEXTS.get("board.old"), TEXTS.get("board.old.do")).announced());
    }
    show();
  }

  private void timePassed() {
    if (upToDate) {
      attempt(this::readSent);
    } else {
      read();
    }
  }

  /// Another suite receives somebody without a word to this one: it is looked at as time passes.
  private void readSent() {
    var actor = current.get();
    var now = board.sent(actor);
    var all = Stream.concat(people(rows, waiting).stream(), now.stream().map(OnTheWay::person));
    board.shows(shown, all.distinct().toList(), actor);
    if (!now.equals(sent)) {
      sent = now;
      onTheWay.removeAll();
      if (!sent.isEmpty()) {
        onTheWay.add(sentBar());
      }
    }
  }

  private void show() {
    suite.ifPresent(
        here -> page.place(here.name(), TEXTS.get("board.facts", rows.size(), here.cells()), asAt));
    showAlerts(waiting.notYetAlarmed());
    empty.removeAll();
    if (upToDate && rows.isEmpty()) {
      empty.add(
          EmptyNote.kiosk(Icon.PEOPLE, TEXTS.get("board.empty"), TEXTS.get("board.empty.why")));
    }
    columns.setVisible(!rows.isEmpty());
    group();
  }

  private void group() {
    var at = clock.instant();
    now.show(rows, at);
    hour.show(rows, at);
    later.show(rows, at);
    now.setVisible(!now.isEmpty());
  }

  /// What was said already is not said again.
  private void showAlerts(List<OpenAlert> open) {
    if (!open.equals(said)) {
      said = open;
      alerts.removeAll();
      if (!open.isEmpty()) {
        alerts.add(alertBar(open));
      }
    }
  }

  /// Whom another suite has not received yet: nobody falls between two boards (HZ-27).
  private AlertBar sentBar() {
    var words =
        sent.stream()
            .map(
                each ->
                    TEXTS.get(
                        "board.sent.one",
                        each.name().full(),
                        each.fromCell(),
                        each.to(),
                        TIME.format(each.leftAt())))
            .toList();
    return new AlertBar(Tone.DUE, TEXTS.get("board.sent"), String.join(" ", words));
  }

  /// The cell and what to do, the strictest first: it is read across the room.
  private static AlertBar alertBar(List<OpenAlert> open) {
    var strictestOfEach = new LinkedHashMap<DetentionId, OpenAlert>();
    open.forEach(each -> strictestOfEach.putIfAbsent(each.alert().detention(), each));
    var words =
        strictestOfEach.values().stream()
            .map(
                each ->
                    TEXTS.get(
                        "board.alert.cell",
                        each.cell(),
                        TEXTS.get("board.alert." + each.alert().level())))
            .toList();
    var strictest = open.getFirst().alert().level();
    var tone = strictest == AlertLevel.CALL_999 ? Tone.STOP : Tone.DUE;
    return new AlertBar(tone, TEXTS.get("board.alert"), String.join(" ", words)).announced();
  }
}
