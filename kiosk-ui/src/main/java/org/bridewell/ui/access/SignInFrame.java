package org.bridewell.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.util.stream.Stream;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Drawing;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// The frame of the pages before anybody is signed in: the place, the time, and one plain form. A
/// secret never passes through a view.
public class SignInFrame extends Div {
  static final Texts TEXTS = Texts.of("access");

  private final Div trouble = new Div();
  private final Main work = new Main();

  /// @param place what stands under the name of the product: where this browser is
  public SignInFrame(Clock clock, String place) {
    addClassName("bw-signin");
    work.addClassNames("bw-signin__work", "bw-signin__work--one");
    add(place(clock, place), work);
  }

  private static Component place(Clock clock, String words) {
    var brand = new Div(Drawing.MARK.create());
    brand.addClassName("bw-brand");
    brand.add(new Span(TEXTS.get("product")));
    var line = new Paragraph(words);
    line.addClassName("bw-suite");
    var time = new WallClock(clock);
    time.getElement().getClassList().add("bw-time");
    var place = new Div(Drawing.ARCHES.create(), brand, new Div(line, time));
    place.addClassName("bw-signin__place");
    return place;
  }

  /// Shows this in place of what was there.
  void show(Component... parts) {
    work.removeAll();
    work.add(parts);
  }

  /// Where it is said why the last try failed.
  Div trouble() {
    return trouble;
  }

  /// Says what the address tells of the last try: the first of these codes that it names.
  public void say(BeforeEnterEvent event, String... codes) {
    var asked = event.getLocation().getQueryParameters().getParameters();
    trouble.removeAll();
    Stream.of(codes)
        .filter(asked::containsKey)
        .findFirst()
        .ifPresent(
            code ->
                trouble.add(
                    new AlertBar(
                            code.equals("enrolled") ? Tone.OK : Tone.DUE,
                            TEXTS.get("trouble." + code),
                            TEXTS.get("trouble." + code + ".do"))
                        .announced()));
  }

  /// Asks for a PIN and nothing else.
  ///
  /// @param action where it goes
  /// @param home the page that comes back when nobody touches this one
  public void askPin(String action, String heading, String home, Component... after) {
    show(new PinPanel(action, heading, trouble, home, after));
  }

  /// A form that a plain request sends.
  static Div form(String action, Element... parts) {
    var form = new Element("form").setAttribute("method", "post").setAttribute("action", action);
    form.appendChild(parts);
    form.getClassList().set("bw-signin__form", true);
    var holder = new Div();
    holder.addClassName("bw-stack");
    holder.getElement().appendChild(form);
    return holder;
  }

  static Element submit(String words) {
    var submit = new Element("button").setAttribute("type", "submit").setText(words);
    Stream.of("bw-btn", "bw-btn--primary", "bw-btn--large")
        .forEach(look -> submit.getClassList().set(look, true));
    return submit;
  }
}
