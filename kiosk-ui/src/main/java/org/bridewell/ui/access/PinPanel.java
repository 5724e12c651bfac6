package org.bridewell.ui.access;

import static org.bridewell.ui.access.SignInFrame.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Icon;

/// Asks for a PIN, on keys made for gloves. After half a minute without a touch the page before
/// comes back, and with it no name at all.
@Tag("bw-pin")
@JsModule("./bridewell/lock.ts")
class PinPanel extends Div {

  /// @param action where the PIN goes
  /// @param heading whose PIN is asked for
  /// @param trouble what is said of the last try
  /// @param home the page that comes back when nobody touches this one
  /// @param after what else can be done
  PinPanel(String action, String heading, Div trouble, String home, Component... after) {
    addClassName("bw-pin");
    getElement().setAttribute("home", home);
    var pin = FieldText.secret(TEXTS.get("pin.field")).name("pin").digits();
    add(
        SignInFrame.form(
            action,
            new H1(heading).getElement(),
            trouble.getElement(),
            pin.getElement(),
            keys().getElement(),
            SignInFrame.submit(TEXTS.get("pin.go-on"))));
    add(after);
  }

  /// For whoever locked this terminal; anybody else signs in fully.
  static PinPanel unlocks(String name, Div trouble) {
    return new PinPanel(
        "/unlock",
        TEXTS.get("pin.for", name),
        trouble,
        "/" + AccessNavigation.LOCKED,
        fully(),
        hint());
  }

  private static Div keys() {
    var keys = new Div();
    keys.addClassName("bw-pad");
    for (int digit = 1; digit <= 9; digit++) {
      keys.add(key("" + digit, "" + digit));
    }
    var clear = key("clear", TEXTS.get("pin.clear"));
    clear.addClassName("is-word");
    var delete = key("delete", "");
    delete.add(Icon.DELETE.create());
    delete.getElement().setAttribute("aria-label", TEXTS.get("pin.delete"));
    keys.add(clear, key("0", "0"), delete);
    return keys;
  }

  private static NativeButton key(String pin, String words) {
    var key = new NativeButton(words);
    key.getElement().setAttribute("type", "button").setAttribute("data-pin", pin);
    return key;
  }

  private static Anchor fully() {
    var other = new Anchor("/" + AccessNavigation.SIGN_IN + "?fully", TEXTS.get("pin.other"));
    other.addClassNames("bw-btn", "bw-pin__other");
    other.setRouterIgnore(true);
    return other;
  }

  private static Paragraph hint() {
    var hint = new Paragraph(TEXTS.get("pin.hint"));
    hint.addClassNames("bw-soft", "bw-small");
    return hint;
  }
}
