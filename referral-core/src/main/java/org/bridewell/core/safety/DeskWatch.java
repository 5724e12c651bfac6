package org.bridewell.core.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.safety.LiveScreens.Heard;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.UnitOfWork;

/// Knows which desks are live, and which alerts they drew: sent is never shown as received, and
/// received never as seen (HZ-19).
public class DeskWatch {
  /// A page that was not heard for so long is not live.
  public static final Duration LIVE = Duration.ofSeconds(10);

  private static final Duration KEPT = Duration.ofDays(1);

  private final UnitOfWork unit;
  private final LiveScreens screens;
  private final Safety safety;
  private final AlertSteps steps;
  private final SuiteChanges changes;
  private final Clock clock;

  public DeskWatch(
      UnitOfWork unit,
      LiveScreens screens,
      Safety safety,
      AlertSteps steps,
      SuiteChanges changes,
      Clock clock) {
    this.unit = unit;
    this.screens = screens;
    this.safety = safety;
    this.steps = steps;
    this.changes = changes;
    this.clock = clock;
  }

  /// What is known of the desks of a suite.
  ///
  /// @param somebody whether a live one is there
  /// @param sound whether a live one can sound an alarm
  public record Desks(boolean somebody, boolean sound) {}

  /// Keeps what was heard from pages, and forgets those of yesterday.
  public void heard(Collection<Heard> heard) {
    unit.execute(
        () -> {
          screens.heard(heard);
          screens.forget(clock.instant().minus(KEPT));
        });
  }

  /// A page was left.
  public void gone(ScreenId screen) {
    unit.execute(() -> screens.gone(screen));
  }

  /// A desk drew an alert. Another kind of page, another suite's alert, one that was raised again
  /// since and one that was acknowledged change nothing.
  public void drew(Screen desk, AlertId id, Instant raisedAt) {
    if (desk.place() != Screen.Place.DESK) {
      return;
    }
    unit.execute(
        () ->
            safety
                .lock(id, desk.suite())
                .filter(alert -> alert.isOpen() && alert.raisedAt().equals(raisedAt))
                .ifPresent(this::received));
  }

  private void received(Alert alert) {
    var now = clock.instant();
    // another node's clock may be a moment ahead
    var at = now.isBefore(alert.raisedAt()) ? alert.raisedAt() : now;
    if (steps.take(alert.id(), alert.raisedAt(), AlertStep.RECEIVED, at, Optional.empty())) {
      changes.changed(alert.suite(), now);
    }
  }

  /// How far the open alerts about one person came; empty when none is open.
  public Optional<Reach> reach(SuiteId suite, Collection<Alert> alerts) {
    var open = alerts.stream().filter(Alert::isOpen).map(Alert::id).toList();
    return open.isEmpty()
        ? Optional.empty()
        : unit.run(() -> Reach.of(alerts, steps.taken(open), desks(suite)));
  }

  /// The alerts that every terminal of a suite shows.
  public List<Alarm> alarms(SuiteId suite) {
    return unit.run(() -> steps.alarms(suite));
  }

  /// The number of the duty inspector of a suite.
  public Optional<String> inspectorOf(SuiteId suite) {
    return unit.run(() -> steps.inspectorOf(suite));
  }

  /// The desks of a suite, as they are now.
  public Desks desks(SuiteId suite) {
    var live = live(suite).stream().filter(heard -> isDesk(heard.screen())).toList();
    return new Desks(!live.isEmpty(), live.stream().anyMatch(Heard::sound));
  }

  /// Every page of a suite that is live.
  public List<Heard> live(SuiteId suite) {
    return since(suite, LIVE);
  }

  /// Every page of a suite that was heard within the last day, live or not.
  public List<Heard> known(SuiteId suite) {
    return since(suite, KEPT);
  }

  private List<Heard> since(SuiteId suite, Duration span) {
    return unit.run(() -> screens.of(suite, clock.instant().minus(span)));
  }

  private static boolean isDesk(Screen screen) {
    return screen.place() == Screen.Place.DESK;
  }
}
