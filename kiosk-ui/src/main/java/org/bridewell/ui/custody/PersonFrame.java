package org.bridewell.ui.custody;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.medicine.AllergyService;
import org.bridewell.core.plan.PlanService;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.AccessNavigation;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.KioskPage.CareFact;
import org.bridewell.ui.kit.Texts;
import org.springframework.stereotype.Component;

/// Frames every page about a person in custody: the right person, always in sight.
@Component
public class PersonFrame {
  private static final Texts TEXTS = Texts.of("custody");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final BoardService board;
  private final SafetyService safety;
  private final AllergyService allergies;
  private final PlanService plans;
  private final SuiteNews news;
  private final CurrentActor current;
  private final Clock clock;

  PersonFrame(
      BoardService board,
      SafetyService safety,
      AllergyService allergies,
      PlanService plans,
      SuiteNews news,
      CurrentActor current,
      Clock clock) {
    this.board = board;
    this.safety = safety;
    this.allergies = allergies;
    this.plans = plans;
    this.news = news;
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
            .person(
                detention.cell(),
                detention.person().data().name().full(),
                facts(detention),
                CustodyNavigation.PERSON + "/" + id.value())
            .care(care(id, actor, alerts))
            .topEnd(lock());
    keepCell(page, id);
    return new Framed(page, detention, alerts);
  }

  /// The cell that the person has now.
  public String cell(DetentionId id) {
    return board.cell(id, current.get());
  }

  /// A page that stays open shows the cell after a move, too (HZ-22).
  private void keepCell(KioskPage page, DetentionId id) {
    page.addAttachListener(
        attached -> {
          var suite = current.get().scope().requireSuite();
          var moved = news.listen(suite, attached.getUI(), () -> cellNow(id).ifPresent(page::cell));
          page.addDetachListener(
              gone -> {
                gone.unregisterListener();
                moved.remove();
              });
        });
  }

  /// Empty while the database is lost, or once the person has left.
  private Optional<String> cellNow(DetentionId id) {
    try {
      return Optional.of(cell(id));
    } catch (StoreUnavailable | OutOfScope lost) {
      return Optional.empty();
    }
  }

  /// Shows on a page that is open what became of the alerts.
  public void alertsChanged(KioskPage page, List<Alert> alerts) {
    page.care(CareWords.alerts(alerts));
  }

  /// Shows on a page that is open what became of observation, allergies and alerts.
  public void careChanged(KioskPage page, DetentionId id) {
    var actor = current.get();
    page.care(care(id, actor, safety.alerts(id, actor)));
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

  /// Leaves the page; what comes then shows nothing about anyone.
  public static ActionButton lock() {
    return AccessNavigation.lock();
  }

  private List<CareFact> care(DetentionId id, Actor actor, List<Alert> alerts) {
    return List.of(
        CareWords.observed(plans.observed(id, actor)),
        CareWords.allergies(allergies.of(id, actor)),
        CareWords.alerts(alerts));
  }
}
