package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;

/// A button that says what it does, and does it once.
///
/// Gloves tap twice: the browser ignores every tap between the first and the server's answer. A
/// refused button stays in reach and says why, beside it and aloud ([#refuse(String)]).
@JsModule("./bridewell/kit.ts")
public class ActionButton extends NativeButton {

  private final Span reason = new Span();
  private final String words;

  /// A plain button.
  public ActionButton(String words) {
    this.words = words;
    addClassName("bw-btn");
    getElement().setAttribute("type", "button").setAttribute("data-once", true);
    getElement().appendChild(Element.createText(words));
    reason.setId(Dom.newId());
    reason.addClassNames("bw-small", "bw-soft");
    reason.setVisible(false);
  }

  /// A plain button with what it does.
  public ActionButton(String words, SerializableRunnable action) {
    this(words);
    onTap(action);
  }

  /// The one button a page wants tapped next: at most one a page, or none when the choice is the
  /// person's.
  public ActionButton primary() {
    addClassName("bw-btn--primary");
    return this;
  }

  /// Red: act now.
  public ActionButton stop() {
    addClassName("bw-btn--stop");
    return this;
  }

  /// Looks like a link.
  public ActionButton quiet() {
    addClassName("bw-btn--quiet");
    return this;
  }

  /// As high as an answer.
  public ActionButton large() {
    addClassName("bw-btn--large");
    return this;
  }

  /// 28 px, inside a row of a desk's list.
  public ActionButton small() {
    addClassName("dk-btn-small");
    return this;
  }

  /// An icon before the words.
  public ActionButton icon(Icon icon) {
    getElement().insertChild(0, icon.create().getElement());
    return this;
  }

  /// An icon after the words.
  public ActionButton iconAfter(Icon icon) {
    getElement().appendChild(icon.create().getElement());
    return this;
  }

  /// A second, smaller line under the words.
  public ActionButton detail(String detail) {
    var text = getElement().getChildren().filter(Element::isTextNode).findFirst().orElseThrow();
    var at = getElement().indexOfChild(text);
    var both = new Element("span");
    text.removeFromParent();
    both.appendChild(Element.createText(words), new Element("small").setText(detail));
    getElement().insertChild(at, both);
    return this;
  }

  /// What a tap does. While it is refused, nothing.
  public ActionButton onTap(SerializableRunnable action) {
    addClickListener(
        tap -> {
          try {
            if (!isRefused()) {
              action.run();
            }
          } finally {
            getElement().executeJs("this.removeAttribute('aria-busy')");
          }
        });
    return this;
  }

  /// Keeps the button where it is, dashed, and says why it cannot be used yet.
  public ActionButton refuse(String why) {
    reason.setText(why);
    reason.setVisible(true);
    getElement()
        .setAttribute("aria-disabled", "true")
        .setAttribute("aria-describedby", reason.getId().orElseThrow())
        .setAttribute("data-reason", why);
    return this;
  }

  /// Lets the button be used again.
  public ActionButton allow() {
    reason.setVisible(false);
    getElement()
        .removeAttribute("aria-disabled")
        .removeAttribute("aria-describedby")
        .removeAttribute("data-reason");
    return this;
  }

  /// Whether the button is refused now.
  public boolean isRefused() {
    return getElement().hasAttribute("aria-disabled");
  }

  /// The reason, to be placed beside the button; a page's action bar places it by itself.
  public Component reason() {
    return reason;
  }

  @Override
  public String getText() {
    return words;
  }
}
