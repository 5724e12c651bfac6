package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bridewell.core.access.Account;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.EmergencyService;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Texts;

/// The place on a page where an officer acknowledges with the officer's own PIN, or where the nurse
/// says who was told aloud: two different facts.
class OfficerForms extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  private final DetentionId detention;
  private final SafetyService safety;
  private final EmergencyService emergencies;
  private final CurrentActor current;
  private final Runnable onDone;

  OfficerForms(
      DetentionId detention,
      SafetyService safety,
      EmergencyService emergencies,
      CurrentActor current,
      Runnable onDone) {
    this.detention = detention;
    this.safety = safety;
    this.emergencies = emergencies;
    this.current = current;
    this.onDone = onDone;
  }

  /// The officer's own PIN.
  void acknowledge() {
    removeAll();
    add(AcknowledgeForm.atTerminal(safety.officers(current.get()), this::acknowledge));
  }

  /// Who was told aloud: one tap on a name.
  void toldAloud() {
    removeAll();
    var question = new Paragraph(TEXTS.get("aloud.question"));
    var names = new Div(question);
    names.addClassName("bw-aloud");
    for (var officer : safety.officers(current.get())) {
      names.add(new ActionButton(officer.displayName(), () -> told(officer)));
    }
    add(names);
  }

  /// Who stays until somebody takes over: one tap on "I stay" or a name.
  void whoStays() {
    removeAll();
    var names = new Div(new Paragraph(TEXTS.get("stay.question")));
    names.addClassName("bw-aloud");
    var actor = current.get();
    var id = AnswerId.next();
    names.add(new ActionButton(TEXTS.get("stay.me"), () -> stays(actor.id(), id)));
    for (var officer : safety.officers(actor)) {
      names.add(new ActionButton(officer.displayName(), () -> stays(officer.id(), id)));
    }
    add(names);
  }

  private void stays(AccountId who, AnswerId id) {
    try {
      emergencies.stays(detention, who, id, current.get());
      removeAll();
      onDone.run();
    } catch (StoreUnavailable | OutOfScope failed) {
      add(Trouble.bar(failed));
    }
  }

  private void told(Account officer) {
    try {
      emergencies.toldAloud(detention, officer.id(), current.get());
      removeAll();
      onDone.run();
    } catch (StoreUnavailable | OutOfScope failed) {
      add(Trouble.bar(failed));
    }
  }

  /// One PIN for all that is open: the flags of a person are one alert to the officer.
  private void acknowledge(AccountId officer, String pin, AlertAction action) {
    var actor = current.get();
    for (var alert : safety.alerts(detention, actor).stream().filter(Alert::isOpen).toList()) {
      safety.acknowledge(alert, officer, pin, action, actor);
    }
    removeAll();
    onDone.run();
  }
}
