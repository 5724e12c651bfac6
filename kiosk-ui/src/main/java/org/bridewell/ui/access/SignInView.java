package org.bridewell.ui.access;

import static org.bridewell.ui.access.SignInFrame.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
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
import org.bridewell.core.access.Device;
import org.bridewell.core.access.ScreenLock;
import org.bridewell.core.access.ScreenLock.Locked;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.FieldText;
import org.springframework.beans.factory.annotation.Value;

/// The sign-in page: name and password, or the PIN of whoever locked this terminal.
@Route(AccessNavigation.SIGN_IN)
@PageTitle("Sign in · Bridewell")
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver {
  private final Suites suites;
  private final ScreenLock lock;
  private final HeldByPerson held;
  private final boolean demo;
  private final Optional<Device> device;
  private final SignInFrame frame;

  public SignInView(
      Suites suites,
      ScreenLock lock,
      HeldByPerson held,
      ThisDevice devices,
      Clock clock,
      @Value("${bridewell.production:false}") boolean production) {
    this.suites = suites;
    this.lock = lock;
    this.held = held;
    this.demo = !production;
    this.device = devices.of(VaadinRequest.getCurrent().getCookies());
    var here = device.flatMap(Device::terminal).flatMap(suites::terminal);
    frame =
        new SignInFrame(
            clock,
            here.map(terminal -> suites.get(terminal.suite()).name() + ", " + terminal.name())
                .orElseGet(() -> TEXTS.get("product.line")));
    add(frame);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (device.filter(held::isHeld).isPresent()) {
      frame.say(event, "wait", "unavailable");
      frame.askPin("/take-back", TEXTS.get("pin.held"), "/" + AccessNavigation.SIGN_IN);
      return;
    }
    frame.say(event, "refused", "unavailable", "device", "pin", "wrong", "enrolled", "ended");
    var asked = event.getLocation().getQueryParameters().getParameters();
    var locked =
        asked.containsKey("fully") || asked.containsKey("refused")
            ? Optional.<Locked>empty()
            : device.flatMap(lock::locked);
    frame.show(
        locked
            .filter(Locked::pinWorks)
            .<Component>map(by -> PinPanel.unlocks(by.account().displayName(), frame.trouble()))
            .orElseGet(this::form));
  }

  private Div form() {
    var name = new FieldText(TEXTS.get("user-name")).name("username").autocomplete("username");
    var password =
        FieldText.secret(TEXTS.get("password")).name("password").autocomplete("current-password");
    var form =
        SignInFrame.form(
            AccessNavigation.SIGN_IN,
            new H1(TEXTS.get("sign-in")).getElement(),
            frame.trouble().getElement(),
            name.getElement(),
            password.getElement(),
            demo ? terminals() : enrolled(),
            SignInFrame.submit(TEXTS.get("sign-in")));
    if (demo) {
      form.add(demoNote());
    }
    form.add(new Anchor("/" + AccessNavigation.ACCESSIBILITY, TEXTS.get("accessibility")));
    return form;
  }

  /// What this browser is; for one that is nothing yet, the way to become a known device.
  private Element enrolled() {
    if (device.isPresent()) {
      return new Element("span");
    }
    var why = new Paragraph(TEXTS.get("not-enrolled") + " ");
    var enrol = new Anchor("/" + AccessNavigation.ENROL, TEXTS.get("not-enrolled.do"));
    enrol.setRouterIgnore(true);
    why.add(enrol);
    why.addClassNames("bw-soft", "bw-small");
    return why.getElement();
  }

  /// In the demo a browser becomes what is chosen here: a suite's terminal, or a desk.
  private Element terminals() {
    var id = Dom.newId();
    var label = new Element("label").setAttribute("for", id).setText(TEXTS.get("terminal"));
    var select =
        new Element("select").setAttribute("id", id).setAttribute("name", SignInDetails.FIELD);
    select.appendChild(option("", TEXTS.get("terminal.none")));
    var names = suiteNames();
    var last = device.flatMap(Device::terminal);
    for (var terminal : suites.terminals()) {
      var option =
          option(
              terminal.id().value().toString(),
              names.get(terminal.suite()) + ", " + terminal.name());
      if (last.filter(terminal.id()::equals).isPresent()) {
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

  private static Element option(String value, String words) {
    return new Element("option").setAttribute("value", value).setText(words);
  }

  private static Paragraph demoNote() {
    var note = new Paragraph(TEXTS.get("demo"));
    note.addClassNames("bw-soft", "bw-small");
    return note;
  }
}
