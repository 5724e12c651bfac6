package org.bridewell.ui.partner;

import static org.bridewell.ui.partner.PartnerNavigation.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.bridewell.core.partner.Agreement;
import org.bridewell.core.partner.Partner;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;

/// Mends the agreement and the address of one partner.
class AgreementForm extends Sheet {
  /// What was typed, complete.
  record Typed(Agreement agreement, String address) {}

  private final FieldText agreement = new FieldText(TEXTS.get("agreement"));
  private final FieldDate until = new FieldDate(TEXTS.get("agreement.until"));
  private final FieldText address = new FieldText(TEXTS.get("address"));

  AgreementForm(Partner partner, SerializableConsumer<Typed> save, SerializableRunnable back) {
    super(TEXTS.get("change.title", partner.name()));
    agreement.setValue(partner.agreement().name());
    until.setValue(partner.agreement().until());
    address.setValue(partner.address().toString());
    var fields = new Div(agreement, until, address);
    fields.addClassName("dk-form-row");
    var acts =
        new Div(
            new ActionButton(TEXTS.get("save"), () -> save(save)).primary(),
            new ActionButton(TEXTS.get("back"), back).quiet());
    acts.addClassName("dk-row-actions");
    add(fields, acts);
  }

  private void save(SerializableConsumer<Typed> save) {
    if (until.date().isEmpty()) {
      until.wrong(TEXTS.get("missing"));
      Field.focusFirstWrong(List.of(until));
      return;
    }
    save.accept(
        new Typed(new Agreement(agreement.text(), until.date().orElseThrow()), address.text()));
  }
}
