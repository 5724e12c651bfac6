package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.EmergencyState;
import org.bridewell.ui.kit.Due;
import org.bridewell.ui.kit.Texts;

/// The red bar of a hard stop: where, what, and since when, to be read at two metres.
class StopBar extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  private final Paragraph why = new Paragraph();
  private final Span plate = new Span();
  private final Div since = new Div();
  private final Clock clock;
  private Optional<Instant> shown = Optional.empty();

  StopBar(Clock clock) {
    this.clock = clock;
    plate.addClassName("bw-cell");
    since.addClassName("bw-stop__since");
    addClassNames("bw-stop", "bw-stop--within");
    getElement().setAttribute("role", "alert");
    add(plate, new Div(new H1(TEXTS.get("panel.CALL_999")), why), since);
  }

  void show(EmergencyState state, String cell) {
    plate.setText(cell);
    var alerts =
        state.alerts().stream().filter(each -> each.level() == AlertLevel.CALL_999).toList();
    why.setText(
        alerts.stream()
            .map(each -> TEXTS.get("flag." + each.flag() + ".short"))
            .distinct()
            .collect(Collectors.joining(" · ")));
    var first =
        alerts.stream()
            .filter(Alert::isOpen)
            .map(Alert::raisedAt)
            .min(Instant::compareTo)
            .or(() -> alerts.stream().map(Alert::raisedAt).max(Instant::compareTo));
    if (!first.equals(shown)) {
      shown = first;
      since.removeAll();
      first.ifPresent(this::since);
    }
  }

  private void since(Instant first) {
    var ticking = new Div(Due.since(first, clock));
    ticking.addClassName("bw-stop__time");
    since.add(
        new Span(TEXTS.get("emergency.for")),
        ticking,
        new Span(TEXTS.get("emergency.since", DeskLine.time(first))));
  }
}
