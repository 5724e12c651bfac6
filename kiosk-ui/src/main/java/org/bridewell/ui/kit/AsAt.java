package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/// “as at 14:03:09”: until when a page knows what is going on. It moves on while the line to the
/// server holds, and stands still while what it shows could not be read.
@Tag("bw-as-at")
@JsModule("./bridewell/clock.ts")
public class AsAt extends Component {
  private static final Texts TEXTS = Texts.of("kit");

  /// Nothing was read yet.
  public AsAt() {
    getElement().setAttribute("words", TEXTS.get("as-at"));
  }

  /// What was read at this moment is current, and goes on being so.
  public void current(Instant at) {
    getElement().removeAttribute("stopped").setAttribute("at", "" + at.toEpochMilli());
  }

  /// It could not be read again: the time of the last reading stays.
  public void stopped() {
    getElement().setAttribute("stopped", true);
  }
}
