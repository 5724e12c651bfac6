package org.bridewell.ui.draft;

import static org.bridewell.ui.draft.DraftNavigation.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.bridewell.core.instrument.CatalogueRefused;
import org.bridewell.core.instrument.fhir.QuestionnaireRefused;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Tone;

/// Does something that may be refused, and says where and why; what was typed stays.
final class Attempt {
  private Attempt() {}

  static void of(Div trouble, SerializableRunnable action) {
    trouble.removeAll();
    try {
      action.run();
    } catch (QuestionnaireRefused refused) {
      say(trouble, "refused");
      trouble.add(new FaultList(refused.faults()));
    } catch (CatalogueRefused refused) {
      say(trouble, "incomplete");
      trouble.add(new FaultList(refused.faults()));
    } catch (Refusal | Stale | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }

  static void say(Div trouble, String key) {
    trouble.add(new AlertBar(Tone.DUE, TEXTS.get(key), TEXTS.get(key + ".do")).announced());
  }
}
