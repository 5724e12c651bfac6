package org.bridewell.ui.custody;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.ui.access.AccessNavigation;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.KioskPage.CareFact;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.springframework.stereotype.Component;

/// Frames every page about a person in custody: the right person, always in sight.
@Component
public class PersonFrame {
  private static final Texts TEXTS = Texts.of("custody");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final BoardService board;
  private final SafetyService safety;
  private final CurrentActor current;
  private final Clock clock;

  PersonFrame(BoardService board, SafetyService safety, CurrentActor current, Clock clock) {
    this.board = board;
    this.safety = safety;
    this.current = current;
    this.clock = clock;
  }

  /// A frame and the detention that it is about.
  public record Framed(KioskPage page, Detention detention, List<Alert> alerts) {}

  /// The frame of a page about this detention; opening it is on the audit trail.
  public Framed frame(DetentionId id) {
    var actor = current.get();
    var detention = board.detention(id, actor);
    var alerts = safety.alerts(id, actor);
    var page =
        new KioskPage(clock)
            .person(detention.cell(), detention.person().data().name().full(), facts(detention))
            .care(care(alerts))
            .topEnd(lock());
    return new Framed(page, detention, alerts);
  }

  /// Shows on a page that is open what became of the alerts.
  public void alertsChanged(KioskPage page, List<Alert> alerts) {
    page.care(care(alerts));
  }

  /// Age, sex and when the person arrived, in local time.
  public String facts(Detention detention) {
    var data = detention.person().data();
    var today = LocalDate.ofInstant(clock.instant(), ArrivalService.LOCAL);
    return TEXTS.get(
        "person.facts",
        data.ageOn(today),
        TEXTS.get("sex." + data.sex()),
        TIME.format(ZonedDateTime.ofInstant(detention.arrivedAt(), ArrivalService.LOCAL)));
  }

  /// Ends the session; the page that comes back shows nothing about anyone.
  public static ActionButton lock() {
    return new ActionButton(TEXTS.get("lock"), AccessNavigation::signOut).icon(Icon.LOCK);
  }

  private static List<CareFact> care(List<Alert> alerts) {
    var open = alerts.stream().filter(Alert::isOpen).count();
    var words =
        alerts.isEmpty() ? TEXTS.get("alerts.none") : TEXTS.get("alerts.some", alerts.size(), open);
    return List.of(
        new CareFact(TEXTS.get("observation"), TEXTS.get("not-set"), Tone.DUE),
        new CareFact(TEXTS.get("allergies"), TEXTS.get("not-asked"), Tone.DUE),
        new CareFact(
            TEXTS.get("alerts"),
            words,
            open > 0 ? Tone.STOP : alerts.isEmpty() ? Tone.INFO : Tone.DUE));
  }
}
