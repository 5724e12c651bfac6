package org.bridewell.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.Instant;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// How long until something is due, or how late it is: “in 4 min”, “now”, “6 min late”. It counts
/// in the browser, from the server's time, in minutes and not in colours.
@Tag("bw-due")
@JsModule("./bridewell/clock.ts")
public class Due extends Component {

  private static final Texts TEXTS = Texts.of("kit");
  private static final ObjectMapper JSON = JsonMapper.shared();

  private final Clock clock;

  private Due(Instant instant, Clock clock, String words) {
    this.clock = clock;
    getElement()
        .setAttribute("due", "" + instant.toEpochMilli())
        .setAttribute(
            "words",
            JSON.writeValueAsString(
                JSON.createObjectNode()
                    .put("late", TEXTS.get(words + ".late"))
                    .put("lateHours", TEXTS.get(words + ".lateHours"))
                    .put("now", TEXTS.get(words + ".now"))
                    .put("ahead", TEXTS.get(words + ".ahead"))
                    .put("aheadHours", TEXTS.get(words + ".aheadHours"))));
  }

  /// “in 4 min”, “now”, “6 min late”.
  public static Due at(Instant due, Clock clock) {
    return new Due(due, clock, "due");
  }

  /// The same for a column of times: “4 min”, “now”, “6 min late”.
  public static Due brief(Instant due, Clock clock) {
    return new Due(due, clock, "brief");
  }

  /// How long something has lasted: “4 min”.
  public static Due since(Instant start, Clock clock) {
    return new Due(start, clock, "since");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement().setAttribute("now", "" + clock.millis());
  }
}
