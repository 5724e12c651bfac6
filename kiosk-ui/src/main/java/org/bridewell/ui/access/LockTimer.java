package org.bridewell.ui.access;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import org.bridewell.core.access.PageKind;
import org.bridewell.ui.kit.Texts;
import tools.jackson.databind.json.JsonMapper;

/// Counts in the browser since the last touch, warns, and locks: also while the server is lost, for
/// then the page covers itself.
@Tag("bw-lock")
@JsModule("./bridewell/lock.ts")
class LockTimer extends Div {
  private static final Texts TEXTS = Texts.of("access");

  LockTimer() {
    var words = JsonMapper.shared().createObjectNode();
    words
        .put("locked", TEXTS.get("locked"))
        .put("going", TEXTS.get("locked.going"))
        .put("emergency", TEXTS.get("locked.emergency"));
    getElement()
        .setAttribute("words", JsonMapper.shared().writeValueAsString(words))
        .setAttribute("warn", "" + PageKind.WARNED.toSeconds());
    add(warning());
  }

  /// How long this page may stand without a touch.
  void limit(Duration limit) {
    getElement().setAttribute("limit", "" + limit.toSeconds());
  }

  private static Div warning() {
    var left = new Span();
    left.addClassName("bw-lock__left");
    left.getElement().setAttribute("aria-hidden", "true");
    var stay = new NativeButton(TEXTS.get("locks-soon.stay"));
    stay.addClassName("bw-btn");
    var warning = new Div();
    warning.addClassName("bw-lock__warning");
    warning
        .getElement()
        .setAttribute("hidden", true)
        .setAttribute("role", "alert")
        .appendChild(new Element("strong").setText(TEXTS.get("locks-soon")));
    warning.add(left, stay);
    return warning;
  }
}
