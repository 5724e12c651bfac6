package org.bridewell.ui.safety;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.custody.BoardRow;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.ShownPeople;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.OpenAlert;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.SuiteNews;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.AsAt;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// The officer's desk: who needs somebody now and what to do, never an answer or a score.
@Route(DeskView.PATH)
@PageTitle("Desk · Bridewell")
@RolesAllowed(Role.Names.OFFICER)
public class DeskView extends Div {
  /// The path of the desk.
  public static final String PATH = "desk";

  private static final Texts TEXTS = Texts.of("safety");
  private final SafetyService safety;
  private final BoardService board;
  private final DeskPresence desks;
  private final SuiteNews news;
  private final CurrentActor current;
  private final Clock clock;

  private final Div place = new Div();
  private final AsAt asAt = new AsAt();
  private final CutOffTerminals cutOff;
  private final Div trouble = new Div();
  private final Div cards = new Div();
  private final DataTable held;
  private final Map<DetentionId, DeskAlert> shown = new LinkedHashMap<>();
  private final ShownPeople people = new ShownPeople();
  private List<OpenAlert> open = List.of();
  private List<BoardRow> rows = List.of();
  private boolean upToDate;

  DeskView(
      SafetyService safety,
      BoardService board,
      DeskPresence desks,
      CutOffTerminals cutOff,
      SuiteNews news,
      CurrentActor current,
      Clock clock) {
    this.safety = safety;
    this.board = board;
    this.desks = desks;
    this.cutOff = cutOff;
    this.news = news;
    this.current = current;
    this.clock = clock;
    held =
        new DataTable(TEXTS.get("desk.held"))
            .desk()
            .captionUnseen()
            .number(TEXTS.get("desk.cell"))
            .rowHead(TEXTS.get("desk.name"))
            .number(TEXTS.get("desk.age"));
    cards.addClassName("dk-stack");
    place.addClassNames("dk-soft", "dk-small");
    var actor = current.get();
    var head = new DeskPage.Head(TEXTS.get("desk.title"), "").actions(place);
    add(
        new DeskPage()
            .signedIn(actor.displayName(), TEXTS.get("desk.role"), PersonFrame.lock())
            .page(head, trouble, cutOff, cards, new Sheet(TEXTS.get("desk.held"), held)));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var suite = current.get().scope().requireSuite();
    var here = desks.here(event.getUI());
    var alerted = news.alerts(suite, event.getUI(), now -> alertsChanged(now.open()));
    var changed = news.board(suite, event.getUI(), this::rowsChanged);
    var passing =
        news.everyTenSeconds(
            event.getUI(),
            () -> {
              if (upToDate) {
                cutOff.read(suite);
              } else {
                read();
              }
            });
    addDetachListener(
        gone -> {
          gone.unregisterListener();
          here.remove();
          alerted.remove();
          changed.remove();
          passing.remove();
        });
    read();
  }

  /// Reads it all, as the desk is opened or after it could not be kept current: the alerts first.
  private void read() {
    attempt(
        () -> {
          var actor = current.get();
          var suite = board.suite(actor);
          open = safety.open(actor);
          showAlerts();
          rows = board.open(actor);
          showHeld();
          people.are(whom(open, rows));
          place.removeAll();
          place.add(new Span(suite.name() + " · "), asAt);
          cutOff.read(suite.id());
        });
  }

  private void alertsChanged(List<OpenAlert> now) {
    if (!upToDate) {
      read();
    } else if (!now.equals(open)) {
      attempt(
          () -> {
            board.shows(people, whom(now, rows), current.get());
            open = now;
            showAlerts();
          });
    }
  }

  private void rowsChanged(List<BoardRow> now) {
    if (!upToDate) {
      read();
    } else if (!now.equals(rows)) {
      attempt(
          () -> {
            board.shows(people, whom(open, now), current.get());
            rows = now;
            showHeld();
          });
    }
  }

  private static List<PersonId> whom(List<OpenAlert> open, List<BoardRow> rows) {
    return Stream.concat(
            open.stream().map(OpenAlert::person),
            rows.stream().map(row -> row.facts().detention().person().id()))
        .distinct()
        .toList();
  }

  /// Where it fails, what was shown stays, with its time.
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
          new AlertBar(Tone.STOP, TEXTS.get("desk.old"), TEXTS.get("desk.old.do")).announced());
    }
  }

  /// One card a person. A card whose alerts did not change stays, with what is typed in it.
  private void showAlerts() {
    var byPerson =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    alert -> alert.alert().detention(), LinkedHashMap::new, Collectors.toList()));
    var now = new LinkedHashMap<DetentionId, DeskAlert>();
    byPerson.forEach(
        (detention, alerts) -> {
          var standing = shown.get(detention);
          now.put(
              detention,
              standing != null && standing.isAbout(alerts)
                  ? standing
                  : new DeskAlert(alerts, current.get().id(), this::acknowledge, clock));
        });
    if (!List.copyOf(now.values()).equals(List.copyOf(shown.values())) || now.isEmpty()) {
      shown.clear();
      shown.putAll(now);
      cards.removeAll();
      shown.values().forEach(cards::add);
      if (shown.isEmpty()) {
        cards.add(
            EmptyNote.desk(Tone.OK, Icon.DISC, TEXTS.get("desk.none"), TEXTS.get("desk.none.why")));
      }
    }
  }

  private void acknowledge(
      List<OpenAlert> alerts, AccountId officer, String pin, AlertAction action) {
    for (var open : alerts) {
      safety.acknowledge(open.alert(), officer, pin, action, current.get());
    }
    read();
  }

  private void showHeld() {
    held.clear();
    rows.stream()
        .map(row -> row.facts().detention())
        .sorted(
            Comparator.comparing((Detention detention) -> detention.cell().length())
                .thenComparing(Detention::cell))
        .forEach(this::addHeld);
    held.setVisible(!rows.isEmpty());
  }

  private void addHeld(Detention detention) {
    var data = detention.person().data();
    var today = LocalDate.ofInstant(clock.instant(), WallClock.ZONE);
    var plan = CustodyNavigation.DESK_PLAN + "/" + detention.id().value();
    var name = new Anchor(plan, data.name().full());
    name.getElement().setAttribute("router-link", true);
    held.row(new Span(detention.cell()), name, new Span(Integer.toString(data.ageOn(today))));
  }
}
