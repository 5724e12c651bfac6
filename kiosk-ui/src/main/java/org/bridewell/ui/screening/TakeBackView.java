package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.LocksAfter;
import org.bridewell.ui.access.SignInFrame;
import org.bridewell.ui.kit.Texts;

/// Where the nurse takes the screen back. It names nobody, and a tap leads back to the questions.
@Route(TakeBackView.PATH)
@PageTitle("Bridewell")
@RolesAllowed(Role.Names.DETAINEE)
@LocksAfter(PageKind.HAND_OVER)
public class TakeBackView extends Div implements BeforeEnterObserver {
  static final String PATH = "take-back";

  private static final Texts TEXTS = Texts.of("lending");

  private final SignInFrame frame;

  public TakeBackView(Clock clock) {
    frame = new SignInFrame(clock, TEXTS.get("take-back.place"));
    var back = new Anchor("/" + AnswerView.PATH, TEXTS.get("take-back.back"));
    back.addClassNames("bw-btn", "bw-pin__other");
    frame.askPin("/take-back", TEXTS.get("take-back"), "/" + AnswerView.PATH, back);
    add(frame);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    frame.say(event, "wait", "unavailable");
  }
}
