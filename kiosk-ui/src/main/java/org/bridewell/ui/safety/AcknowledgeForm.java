package org.bridewell.ui.safety;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.access.Account;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;

/// An officer says "I have seen it": what will be done, and the officer's own PIN (HZ-20). At a
/// terminal the officer is chosen by name; at the desk it is whoever is signed in.
class AcknowledgeForm extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  /// Acknowledges what the form stands beside; throws a refusal when the PIN is wrong.
  interface Acknowledging {
    void acknowledge(AccountId officer, String pin, AlertAction action);
  }

  private final Optional<FieldSelect<Account>> officers;
  private final Optional<AccountId> signedIn;
  private final EitherButtons<AlertAction> action;
  private final FieldText pin = FieldText.secret(TEXTS.get("ack.pin")).digits();
  private final Paragraph missing = new Paragraph();
  private final Div trouble = new Div();
  private final Acknowledging acknowledging;

  private AcknowledgeForm(
      Optional<FieldSelect<Account>> officers,
      Optional<AccountId> signedIn,
      Acknowledging acknowledging) {
    this.officers = officers;
    this.signedIn = signedIn;
    this.acknowledging = acknowledging;
    var question = new Span(TEXTS.get("ack.action"));
    question.addClassName("bw-field__label");
    action =
        new EitherButtons<>(
                TEXTS.get("ack.action"),
                Choice.all(AlertAction.class, each -> TEXTS.get("action." + each)))
            .labelledBy(question);
    action.addValueChangeListener(_ -> missing.setVisible(false));
    pin.addValueChangeListener(_ -> pin.right());
    missing.addClassName("bw-ack__missing");
    missing.getElement().setAttribute("role", "alert");
    missing.setVisible(false);
    var confirm = new ActionButton(TEXTS.get("ack.confirm"), this::confirm);
    confirm.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
    var what = new Div(question, action);
    what.addClassName("bw-field");
    addClassName("bw-ack");
    officers.ifPresent(this::add);
    add(what, pin, confirm, missing, trouble);
  }

  /// At a terminal: which officer, then as at a desk.
  static AcknowledgeForm atTerminal(List<Account> officers, Acknowledging acknowledging) {
    var who = new FieldSelect<>(TEXTS.get("ack.officer"), officers, Account::displayName);
    who.addValueChangeListener(_ -> who.right());
    return new AcknowledgeForm(Optional.of(who), Optional.empty(), acknowledging);
  }

  /// At the desk of the officer who is signed in.
  static AcknowledgeForm atDesk(AccountId officer, Acknowledging acknowledging) {
    return new AcknowledgeForm(Optional.empty(), Optional.of(officer), acknowledging);
  }

  private void confirm() {
    trouble.removeAll();
    var officer = signedIn.or(() -> officers.flatMap(FieldSelect::chosen).map(Account::id));
    if (officer.isEmpty()) {
      officers.ifPresent(who -> who.wrong(TEXTS.get("ack.officer.missing")).focusHere());
    } else if (action.chosen().isEmpty()) {
      missing.setText(TEXTS.get("ack.action.missing"));
      missing.setVisible(true);
    } else if (pin.text().isEmpty()) {
      pin.wrong(TEXTS.get("ack.pin.missing")).focusHere();
    } else {
      acknowledge(officer.get(), action.chosen().get());
    }
  }

  private void acknowledge(AccountId officer, AlertAction chosen) {
    var typed = pin.text();
    pin.clear();
    try {
      acknowledging.acknowledge(officer, typed, chosen);
    } catch (Refusal refusal) {
      pin.wrong(TEXTS.get(refusal.code(), refusal.arguments().toArray())).focusHere();
    } catch (StoreUnavailable | OutOfScope failed) {
      trouble.add(Trouble.bar(failed));
    }
  }
}
