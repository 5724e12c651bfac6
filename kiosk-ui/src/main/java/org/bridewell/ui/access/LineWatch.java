package org.bridewell.ui.access;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.springframework.stereotype.Component;

/// Every page of somebody who is signed in asks every three seconds whether the server is there,
/// and says within ten that nothing can be saved when it is not.
@Component
class LineWatch implements VaadinServiceInitListener {
  private static final Texts TEXTS = Texts.of("access");

  private final CurrentActor current;

  LineWatch(CurrentActor current) {
    this.current = current;
  }

  @Override
  public void serviceInit(ServiceInitEvent service) {
    service
        .getSource()
        .addUIInitListener(
            opened ->
                current
                    .signedIn()
                    .ifPresent(
                        signedIn ->
                            opened.getUI().getElement().insertChild(0, new Line().getElement())));
  }

  /// What is shown while the server is lost; it is on the page already, for then nothing comes.
  @Tag("bw-line")
  @JsModule("./bridewell/line.ts")
  private static final class Line extends Div {
    Line() {
      getElement()
          .setAttribute("hidden", true)
          .setAttribute("role", "alert")
          .setAttribute("refusal", TEXTS.get("line.refusal"));
      var words = new Span();
      words
          .getElement()
          .appendChild(
              new Element("strong").setText(TEXTS.get("line.lost")),
              Element.createText(" " + TEXTS.get("line.lost.do")));
      add(Icon.NO_LINE.create(), words);
    }
  }
}
