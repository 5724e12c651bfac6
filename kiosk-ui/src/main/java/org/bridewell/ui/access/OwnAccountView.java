package org.bridewell.ui.access;

import static org.bridewell.ui.access.AccountsView.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.bridewell.core.access.OwnAccount;
import org.bridewell.core.access.Workplace;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Tone;

/// Everybody's own password, and the PIN of those who sign at terminals. After a first sign-in it
/// is the only page.
@Route(AccessNavigation.OWN_ACCOUNT)
@PageTitle("Your account · Bridewell")
@PermitAll
public class OwnAccountView extends Div {
  private final OwnAccount own;
  private final CurrentActor current;
  private final Div said = new Div();
  private final FieldText password = current();
  private final FieldText chosen =
      FieldText.secret(TEXTS.get("own.password.new"))
          .hint(TEXTS.get("own.password.hint"))
          .autocomplete("new-password");
  private final FieldText again =
      FieldText.secret(TEXTS.get("own.password.again")).autocomplete("new-password");
  private final FieldText passwordForPin = current();
  private final FieldText pin =
      FieldText.secret(TEXTS.get("own.pin.new")).hint(TEXTS.get("own.pin.hint")).digits();

  public OwnAccountView(OwnAccount own, CurrentActor current) {
    this.own = own;
    this.current = current;
    boolean first = current.signedIn().filter(SignedIn::once).isPresent();
    var actor = current.get();
    var page =
        new DeskPage()
            .signedIn(
                actor.displayName(),
                TEXTS.get("role." + actor.role()),
                new ActionButton(TEXTS.get("sign-out"), AccessNavigation::signOut).small())
            .page(
                new Head(
                    TEXTS.get(first ? "own.first" : "own"),
                    first ? TEXTS.get("own.first.why") : ""),
                said,
                passwordSheet());
    if (!first && Workplace.of(actor.role()) == Workplace.SUITE) {
      page.main().add(pinSheet());
    }
    add(page);
  }

  private static FieldText current() {
    return FieldText.secret(TEXTS.get("own.password.current")).autocomplete("current-password");
  }

  private Sheet passwordSheet() {
    var change = new ActionButton(TEXTS.get("own.password.do"), this::changePassword).primary();
    return new Sheet(TEXTS.get("own.password"), password, chosen, again, change);
  }

  private Sheet pinSheet() {
    var change = new ActionButton(TEXTS.get("own.pin.do"), this::changePin).primary();
    return new Sheet(
        TEXTS.get("own.pin"), new Paragraph(TEXTS.get("own.pin.why")), passwordForPin, pin, change);
  }

  private void changePassword() {
    again.right();
    if (!chosen.getValue().equals(again.getValue())) {
      again.wrong(TEXTS.get("own.password.differs"));
      again.focusHere();
      return;
    }
    if (done(() -> own.choosePassword(password.getValue(), chosen.getValue(), current.get()))) {
      List.of(password, chosen, again).forEach(FieldText::clear);
      if (current.signedIn().filter(SignedIn::once).isPresent()) {
        AccessNavigation.signOut();
      }
      say("own.password.done");
    }
  }

  private void changePin() {
    if (done(() -> own.choosePin(passwordForPin.getValue(), pin.getValue(), current.get()))) {
      List.of(passwordForPin, pin).forEach(FieldText::clear);
      say("own.pin.done");
    }
  }

  private boolean done(Runnable action) {
    said.removeAll();
    try {
      action.run();
      return true;
    } catch (Refusal | StoreUnavailable failed) {
      said.add(Trouble.bar(failed));
      return false;
    }
  }

  private void say(String key) {
    said.add(new AlertBar(Tone.OK, TEXTS.get(key), TEXTS.get(key + ".do")).announced());
  }
}
