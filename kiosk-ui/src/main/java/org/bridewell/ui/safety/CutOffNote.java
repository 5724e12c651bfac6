package org.bridewell.ui.safety;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// Says in the browser itself that the server is lost and that nothing is being saved: the page
/// keeps its instructions, and its moments cannot be tapped, or they would be stamped too late.
class CutOffNote extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  CutOffNote() {
    addClassName("bw-cut-off");
    getElement().setAttribute("role", "alert");
    add(new AlertBar(Tone.STOP, TEXTS.get("cut-off"), TEXTS.get("cut-off.do")));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement()
        .executeJs(
            """
            const line = window.Vaadin.connectionState;
            const show = () => this.classList.toggle('is-now',
                line.state === 'reconnecting' || line.state === 'connection-lost' || !navigator.onLine);
            line.addStateChangeListener(show);
            window.addEventListener('offline', show);
            window.addEventListener('online', show);
            show();
            """);
  }
}
