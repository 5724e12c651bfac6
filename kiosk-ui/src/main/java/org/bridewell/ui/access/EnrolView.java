package org.bridewell.ui.access;

import static org.bridewell.ui.access.SignInFrame.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.bridewell.ui.kit.FieldText;

/// Where the administrator's code makes this browser a terminal, or somebody's desk or phone.
@Route(AccessNavigation.ENROL)
@PageTitle("Enrol this device · Bridewell")
@AnonymousAllowed
public class EnrolView extends Div implements BeforeEnterObserver {
  private final SignInFrame frame;

  public EnrolView(Clock clock) {
    frame = new SignInFrame(clock, TEXTS.get("product.line"));
    var code = new FieldText(TEXTS.get("enrol.code")).name("code");
    var why = new Paragraph(TEXTS.get("enrol.why"));
    frame.show(
        SignInFrame.form(
            "/" + AccessNavigation.ENROL,
            new H1(TEXTS.get("enrol")).getElement(),
            why.getElement(),
            frame.trouble().getElement(),
            code.getElement(),
            SignInFrame.submit(TEXTS.get("enrol.do"))));
    add(frame);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    frame.say(event, "refused-code", "unavailable");
  }
}
