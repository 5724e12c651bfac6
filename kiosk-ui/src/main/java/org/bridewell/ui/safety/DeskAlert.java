package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.OpenAlert;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Due;
import org.bridewell.ui.kit.LevelMark;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// One person's alerts on the officer's desk: where, who, what to do, since when; and "I have seen
/// it". The flags are not named: the officer needs the action, not the answer.
class DeskAlert extends Section {
  private static final Texts TEXTS = Texts.of("safety");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /// Acknowledges the alerts of a card.
  interface Acknowledging {
    void acknowledge(List<OpenAlert> alerts, AccountId officer, String pin, AlertAction action);
  }

  private final List<OpenAlert> alerts;

  DeskAlert(List<OpenAlert> alerts, AccountId officer, Acknowledging acknowledging, Clock clock) {
    this.alerts = List.copyOf(alerts);
    var strictest = alerts.getFirst();
    var level = strictest.alert().level();
    var title =
        new H2(
            new LevelMark(Levels.shape(level), TEXTS.get("panel." + level)),
            new Span(TEXTS.get("desk.cell-of", strictest.cell(), strictest.name().full())));
    var todo = new Paragraph(TEXTS.get("desk." + level + ".do"));
    todo.addClassName("dk-alert__do");
    var words = new Div(title, todo, since(clock));
    mistakes(alerts).forEach(said -> words.add(new Paragraph(said)));
    words.getElement().setAttribute("role", "alert");
    getElement().setAttribute("aria-labelledby", Dom.idOf(title));
    addClassNames("dk-alert", "dk-alert--" + level.name());
    alerts.forEach(open -> getElement().appendChild(drawn(open)));
    add(
        words,
        AcknowledgeForm.atDesk(
            officer, (by, pin, action) -> acknowledging.acknowledge(alerts, by, pin, action)));
  }

  /// Whether the card is about these alerts, at these levels.
  boolean isAbout(List<OpenAlert> others) {
    return keys(alerts).equals(keys(others)) && mistakes(alerts).equals(mistakes(others));
  }

  /// Has the browser say so when the card is on its screen: then the desk has received the alert.
  private static Element drawn(OpenAlert open) {
    var drawn = new WatchEndpoint.Drawn(open.alert().id(), open.alert().raisedAt());
    return new Element("bw-drawn").setAttribute("alert", drawn.key());
  }

  private record Key(AlertId id, Instant raisedAt, String cell) {}

  private static List<Key> keys(List<OpenAlert> alerts) {
    return alerts.stream()
        .map(open -> new Key(open.alert().id(), open.alert().raisedAt(), open.cell()))
        .toList();
  }

  private Paragraph since(Clock clock) {
    var first =
        alerts.stream()
            .min(Comparator.comparing((OpenAlert open) -> open.alert().raisedAt()))
            .orElseThrow();
    var at = first.alert().raisedAt();
    var line =
        new Paragraph(
            new Span(
                TEXTS.get(
                        "desk.raised", TIME.format(at.atZone(WallClock.ZONE)), first.raisedByName())
                    + " "),
            Due.since(at, clock));
    line.addClassName("dk-soft");
    return line;
  }

  /// Who calls it a mistake, and why: the officer looks all the same (HZ-21).
  private static List<String> mistakes(List<OpenAlert> alerts) {
    return alerts.stream()
        .flatMap(open -> open.mistake().stream())
        .map(mistake -> TEXTS.get("desk.mistake", mistake.reason(), mistake.byName()))
        .distinct()
        .toList();
  }
}
