package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.LevelMark;
import org.bridewell.ui.kit.Texts;

/// What to do now, in place of the page's lead: the strictest alert leads, its first step needs no
/// tap, and the questions below stay where they are and stay open (HZ-01, HZ-21).
class AlertPanel extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  private static final List<String> LOOKS = List.of("CALL_999", "CLINICIAN", "OFFICER", "SEEN");

  /// How far the alerts have come.
  ///
  /// @param desk what is known of the desk: told, nobody there, or seen by whom
  record News(List<Alert> alerts, String desk, boolean nobodyThere) {
    Optional<Alert> strictest() {
      return alerts.stream().filter(Alert::isOpen).findFirst().or(() -> first(alerts));
    }

    boolean isOpen() {
      return alerts.stream().anyMatch(Alert::isOpen);
    }

    private static Optional<Alert> first(List<Alert> alerts) {
      return alerts.stream().findFirst();
    }
  }

  private final ActionButton acknowledge;
  private final ActionButton aloud;
  private final ActionButton stay;
  private final ActionButton steps;
  private Optional<News> shown = Optional.empty();
  private AlertLevel announced = AlertLevel.OFFICER;
  private boolean said;

  AlertPanel(Runnable onAcknowledge, Runnable onAloud, Runnable onStay, Runnable onSteps) {
    acknowledge = new ActionButton(TEXTS.get("ack.short"), onAcknowledge::run).icon(Icon.CHECK);
    aloud = new ActionButton(TEXTS.get("aloud.open"), onAloud::run);
    stay = new ActionButton(TEXTS.get("stay.open"), onStay::run);
    steps = new ActionButton(TEXTS.get("steps.open"), onSteps::run).stop();
    addClassName("bw-flags__alert");
    setVisible(false);
  }

  /// Shows what is so now; nothing while there is no alert.
  void show(News news) {
    setVisible(!news.alerts().isEmpty());
    if (shown.filter(news::equals).isPresent()) {
      return;
    }
    shown = Optional.of(news);
    removeAll();
    news.strictest().ifPresent(alert -> fill(news, alert));
  }

  private void fill(News news, Alert strictest) {
    var level = strictest.level();
    var look = news.isOpen() ? level.name() : "SEEN";
    LOOKS.forEach(each -> setClassName("bw-flags__alert--" + each, each.equals(look)));
    var words =
        new Div(
            new H1(new LevelMark(Levels.shape(level), TEXTS.get("panel." + level))),
            step(level),
            flags(news));
    words.addClassName("bw-flags__do");
    announceOnce(words, level);
    var desk = new Div(deskLine(news));
    desk.addClassName("bw-flags__desk");
    if (news.isOpen()) {
      var ways = new Div(acknowledge, aloud, stay);
      ways.addClassName("bw-flags__ways");
      if (level == AlertLevel.CALL_999) {
        ways.add(steps);
      }
      desk.add(ways);
    }
    add(words, desk);
  }

  /// Read out at once when the first alert comes up, and again only when a stricter one does.
  private void announceOnce(Div words, AlertLevel level) {
    if (!said || level.compareTo(announced) < 0) {
      words.getElement().setAttribute("role", "alert");
      said = true;
      announced = level;
    }
  }

  private static Paragraph step(AlertLevel level) {
    var step = new Paragraph(TEXTS.get("panel." + level + ".do"));
    step.addClassName("bw-flags__step");
    return step;
  }

  private static Paragraph flags(News news) {
    var names =
        news.alerts().stream()
            .map(alert -> TEXTS.get("flag." + alert.flag() + ".short"))
            .distinct()
            .collect(Collectors.joining(" · "));
    var line = new Paragraph(names);
    line.addClassName("bw-small");
    return line;
  }

  private static Paragraph deskLine(News news) {
    var line = new Paragraph(news.desk());
    line.setClassName("bw-flags__nobody", news.nobodyThere());
    line.getElement().setAttribute("role", "status");
    return line;
  }
}
