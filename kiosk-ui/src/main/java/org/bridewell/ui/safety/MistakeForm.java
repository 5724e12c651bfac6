package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.bridewell.core.safety.EmergencyState;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// "Tapped by mistake": it takes a reason, and the officer's alert stays with it (HZ-21).
class MistakeForm extends Div {
  private static final Texts TEXTS = Texts.of("safety");
  private static final List<String> USUAL = List.of("button", "person", "looked-again");

  private final DetentionId detention;
  private final SafetyServices services;
  private final Runnable onDone;
  private final Div said = new Div();
  private final Div form = new Div();
  private final FieldText other = new FieldText(TEXTS.get("mistake.other"));

  MistakeForm(DetentionId detention, SafetyServices services, Runnable onDone) {
    this.detention = detention;
    this.services = services;
    this.onDone = onDone;
    form.addClassName("bw-aloud");
    addClassName("bw-mistake");
    add(said, form);
  }

  /// Asks why.
  void open() {
    form.removeAll();
    form.add(new Paragraph(TEXTS.get("mistake.why")));
    for (var reason : USUAL) {
      var words = TEXTS.get("mistake." + reason);
      form.add(new ActionButton(words, () -> say(words)));
    }
    other.clear();
    form.add(other, new ActionButton(TEXTS.get("mistake.keep"), () -> say(other.text())));
  }

  /// Shows what was said, unless something else is a 999 since.
  void said(EmergencyState state) {
    said.removeAll();
    if (!state.open999().isEmpty()) {
      return;
    }
    state.mistakes().stream()
        .reduce((_, last) -> last)
        .ifPresent(
            last ->
                said.add(
                    new AlertBar(
                        Tone.INFO,
                        TEXTS.get("mistake.said", DeskLine.time(last.at()), last.reason()),
                        TEXTS.get("mistake.stays-so"))));
  }

  private void say(String reason) {
    try {
      services.emergencies().mistaken(detention, reason, services.current().get());
      form.removeAll();
      onDone.run();
    } catch (Refusal | StoreUnavailable | OutOfScope failed) {
      form.add(Trouble.bar(failed));
    }
  }
}
