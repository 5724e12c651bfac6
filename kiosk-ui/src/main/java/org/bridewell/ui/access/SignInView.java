package org.bridewell.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Drawing;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;
import org.springframework.beans.factory.annotation.Value;

/// The sign-in page. It is a plain form: the password never passes through a view.
@Route(AccessNavigation.SIGN_IN)
@PageTitle("Sign in · Bridewell")
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("access");

  private final Suites suites;
  private final boolean demo;
  private final Div trouble = new Div();

  public SignInView(
      Suites suites, Clock clock, @Value("${bridewell.production:false}") boolean production) {
    this.suites = suites;
    this.demo = !production;
    addClassName("bw-signin");
    var work = new Main(form());
    work.addClassNames("bw-signin__work", "bw-signin__work--one");
    add(place(clock), work);
  }

  private static Component place(Clock clock) {
    var brand = new Div(Drawing.MARK.create());
    brand.addClassName("bw-brand");
    brand.add(new Span(TEXTS.get("product")));
    var line = new Paragraph(TEXTS.get("product.line"));
    line.addClassName("bw-suite");
    var time = new WallClock(clock);
    time.getElement().getClassList().add("bw-time");
    var place = new Div(Drawing.ARCHES.create(), brand, new Div(line, time));
    place.addClassName("bw-signin__place");
    return place;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters().getParameters().keySet();
    trouble.removeAll();
    Stream.of("refused", "unavailable", "ended")
        .filter(asked::contains)
        .findFirst()
        .ifPresent(
            code ->
                trouble.add(
                    new AlertBar(
                            Tone.DUE,
                            TEXTS.get("trouble." + code),
                            TEXTS.get("trouble." + code + ".do"))
                        .announced()));
  }

  private Div form() {
    var name = new FieldText(TEXTS.get("user-name")).name("username").autocomplete("username");
    var password =
        FieldText.secret(TEXTS.get("password")).name("password").autocomplete("current-password");
    var submit = new Element("button").setAttribute("type", "submit").setText(TEXTS.get("sign-in"));
    submit.getClassList().set("bw-btn", true);
    submit.getClassList().set("bw-btn--primary", true);
    submit.getClassList().set("bw-btn--large", true);
    var form =
        new Element("form")
            .setAttribute("method", "post")
            .setAttribute("action", AccessNavigation.SIGN_IN)
            .appendChild(
                new H1(TEXTS.get("sign-in")).getElement(),
                trouble.getElement(),
                name.getElement(),
                password.getElement(),
                terminals(),
                submit);
    form.getClassList().set("bw-signin__form", true);
    var holder = new Div();
    holder.addClassName("bw-stack");
    holder.getElement().appendChild(form);
    if (demo) {
      holder.add(demoNote());
    }
    return holder;
  }

  /// Suite terminals by suite; a desk or phone is none of them.
  private Element terminals() {
    var id = Dom.newId();
    var label = new Element("label").setAttribute("for", id).setText(TEXTS.get("terminal"));
    var select =
        new Element("select").setAttribute("id", id).setAttribute("name", TerminalDetails.FIELD);
    select.appendChild(option("", TEXTS.get("terminal.none")));
    var names = suiteNames();
    var last = lastTerminal();
    for (var terminal : suites.terminals()) {
      var value = terminal.id().value().toString();
      var option = option(value, names.get(terminal.suite()) + ", " + terminal.name());
      if (last.filter(value::equals).isPresent()) {
        option.setAttribute("selected", true);
      }
      select.appendChild(option);
    }
    var field = new Element("div").appendChild(label, select);
    field.getClassList().set("bw-field", true);
    return field;
  }

  private Map<SuiteId, String> suiteNames() {
    return suites.all().stream().collect(Collectors.toMap(Suite::id, Suite::name));
  }

  private static Optional<String> lastTerminal() {
    return TerminalCookie.of(VaadinRequest.getCurrent().getCookies()).map(id -> id.value() + "");
  }

  private static Element option(String value, String words) {
    return new Element("option").setAttribute("value", value).setText(words);
  }

  private static Paragraph demoNote() {
    var note = new Paragraph(TEXTS.get("demo"));
    note.addClassNames("bw-soft", "bw-small");
    return note;
  }
}
