package org.bridewell.ui.instrument;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Tone;

/// Does something that may be refused, and says so where it was asked for; what was typed stays.
final class Attempt {
  private Attempt() {}

  static void of(Div trouble, SerializableRunnable action, SerializableRunnable done) {
    trouble.removeAll();
    try {
      action.run();
    } catch (Refusal | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
      return;
    }
    done.run();
  }

  static void say(Div trouble, String what, String todo) {
    trouble.removeAll();
    trouble.add(new AlertBar(Tone.DUE, what, todo).announced());
  }
}
