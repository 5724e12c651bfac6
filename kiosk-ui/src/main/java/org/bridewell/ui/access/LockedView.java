package org.bridewell.ui.access;

import static org.bridewell.ui.access.SignInFrame.TEXTS;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.bridewell.core.access.Device;
import org.bridewell.core.custody.Suites;
import org.bridewell.ui.kit.Drawing;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.WallClock;

/// A locked terminal: the place and the time, and nothing about anyone. Alarms that nobody has seen
/// stand over it as over every page of the suite.
@Route(AccessNavigation.LOCKED)
@PageTitle("Bridewell")
@AnonymousAllowed
public class LockedView extends Div implements BeforeEnterObserver {
  private final CurrentActor current;

  public LockedView(Suites suites, ThisDevice devices, CurrentActor current, Clock clock) {
    this.current = current;
    var place =
        devices
            .of(VaadinRequest.getCurrent().getCookies())
            .flatMap(Device::terminal)
            .flatMap(suites::terminal)
            .map(terminal -> suites.get(terminal.suite()).name() + ", " + terminal.name())
            .orElseGet(() -> TEXTS.get("product.line"));
    addClassName("bw-locked");
    add(Drawing.WIDE_ARCHES.create(), brand(place), middle(clock), foot());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (current.signedIn().isPresent()) {
      event.forwardTo(HomeView.class);
    }
  }

  private static Div brand(String place) {
    var brand = new Div(Drawing.MARK.create(), new Span(TEXTS.get("product") + " · " + place));
    brand.addClassName("bw-brand");
    return brand;
  }

  private static Div middle(Clock clock) {
    var time = new WallClock(clock);
    time.getElement().getClassList().add("bw-time");
    var what = new H1(Icon.LOCK.create(), new Span(TEXTS.get("locked")));
    what.addClassName("bw-locked__what");
    var open = new Anchor("/" + AccessNavigation.SIGN_IN, TEXTS.get("locked.open"));
    open.addClassNames("bw-btn", "bw-btn--large");
    open.setRouterIgnore(true);
    var middle = new Div(time, what, new Paragraph(TEXTS.get("locked.kept")), open);
    middle.addClassName("bw-locked__mid");
    return middle;
  }

  private static Div foot() {
    var foot = new Div(new Span(TEXTS.get("locked.emergency")));
    foot.addClassName("bw-locked__foot");
    return foot;
  }
}
