package org.bridewell.ui.safety;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import org.bridewell.core.safety.Alarm;
import org.bridewell.core.safety.Screen;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.ui.kit.Texts;
import tools.jackson.databind.json.JsonMapper;

/// Stands over every page of a suite: it shows the alarms that nobody has seen, says when the page
/// is not current (HZ-32), and answers the server for it.
@Tag("bw-watch")
@JsModule("./bridewell/watch.ts")
class Watch extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  private final AlarmList alarms = new AlarmList();

  Watch(ScreenId screen) {
    var words = JsonMapper.shared().createObjectNode();
    words.put("since", TEXTS.get("watch.since")).put("ended", TEXTS.get("watch.ended"));
    getElement()
        .setAttribute("screen", screen.value().toString())
        .setAttribute("words", JsonMapper.shared().writeValueAsString(words));
    add(lost(), muted(), alarms);
  }

  /// The kind of page that is open now.
  void place(Screen.Place place) {
    getElement().setAttribute("place", place.name());
  }

  /// The server's time, and until when it knows what changed; the page answers.
  void pulse(Instant now, Instant currentAsOf) {
    getElement()
        .setAttribute("current", "" + currentAsOf.toEpochMilli())
        .setAttribute("heard", "" + now.toEpochMilli());
  }

  /// The alarms that stand.
  void show(List<Alarm> standing) {
    alarms.show(standing);
  }

  private static Div lost() {
    var bar = new Div();
    bar.addClassName("bw-watch__lost");
    bar.getElement()
        .setAttribute("hidden", true)
        .setAttribute("role", "alert")
        .appendChild(new Element("strong").setText(TEXTS.get("watch.lost")));
    bar.add(part("bw-watch__ended"), new Span(TEXTS.get("watch.lost.do")));
    var since = part("bw-watch__since");
    since.getElement().setAttribute("aria-hidden", "true");
    bar.add(since);
    return bar;
  }

  private static Span part(String look) {
    var part = new Span();
    part.addClassName(look);
    return part;
  }

  /// A touch anywhere turns the sound on; this says so.
  private static NativeButton muted() {
    var button = new NativeButton(TEXTS.get("watch.muted"));
    button.addClassName("bw-watch__muted");
    button.getElement().setAttribute("hidden", true);
    return button;
  }
}
