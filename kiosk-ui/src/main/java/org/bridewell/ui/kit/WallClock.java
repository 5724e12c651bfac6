package org.bridewell.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.ZoneId;

/// The time of day at the suite. It ticks in the browser and counts on from the server's time: the
/// terminal's own clock may be wrong.
@Tag("bw-clock")
@JsModule("./bridewell/clock.ts")
public class WallClock extends Component {

  /// The zone that every suite is in.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private final Clock clock;

  /// A clock that shows the server's time.
  public WallClock(Clock clock) {
    this.clock = clock;
    addClassName("bw-clock");
    getElement().setAttribute("zone", ZONE.getId());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement().setAttribute("now", "" + clock.millis());
  }
}
