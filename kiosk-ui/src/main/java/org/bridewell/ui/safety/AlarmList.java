package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import org.bridewell.core.safety.Alarm;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.ui.kit.LevelMark;
import org.bridewell.ui.kit.Texts;

/// The alerts that no officer has seen, on every terminal of the suite: cell and action, to be read
/// across the room, and no name (HZ-18).
class AlarmList extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  private List<Alarm> shown = List.of();

  AlarmList() {
    addClassName("bw-alarms");
  }

  /// Shows one line a cell, the strictest of each; what does not change stays.
  void show(List<Alarm> standing) {
    var strictestOfEach = new LinkedHashMap<DetentionId, Alarm>();
    standing.forEach(alarm -> strictestOfEach.putIfAbsent(alarm.detention(), alarm));
    var now = List.copyOf(strictestOfEach.values());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    removeAll();
    shown.forEach(alarm -> add(line(alarm)));
  }

  private static Div line(Alarm alarm) {
    var cell = new Span(TEXTS.get("alarm.cell", alarm.cell()));
    cell.addClassName("bw-alarm__cell");
    var todo = new Paragraph(new LevelMark(Levels.shape(alarm.level()), action(alarm)));
    todo.addClassName("bw-alarm__do");
    var why = new Paragraph(TEXTS.get(alarm.everyOfficerTold() ? "alarm.officers" : "alarm.aloud"));
    var line = new Div(cell, todo, why);
    alarm
        .inspector()
        .ifPresent(
            phone -> {
              var ring = new Paragraph(TEXTS.get("alarm.inspector", phone));
              ring.addClassName("bw-alarm__ring");
              line.add(ring);
            });
    line.addClassNames("bw-alarm", "bw-alarm--" + alarm.level().name());
    line.getElement().setAttribute("role", "alert").setAttribute("data-alarm", key(alarm));
    return line;
  }

  private static String action(Alarm alarm) {
    return TEXTS.get("alarm." + alarm.level());
  }

  /// What makes it sound anew: a stricter level, a next step.
  private static String key(Alarm alarm) {
    return alarm.level()
        + "/"
        + alarm.detention().value()
        + "/"
        + alarm.everyOfficerTold()
        + alarm.inspector().isPresent();
  }
}
