package org.bridewell.ui.partner;

import static org.bridewell.ui.partner.PartnerNavigation.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.partner.Agreement;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;

/// A new partner: who, which referrals it gets, under which agreement, and where.
class PartnerForm extends Div {
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

  /// What was typed, complete.
  record Typed(PartnerId id, String name, ServiceId service, Agreement agreement, String address) {}

  private final FieldText name = new FieldText(TEXTS.get("add.name"));
  private final FieldText id = new FieldText(TEXTS.get("add.id")).hint(TEXTS.get("add.id.hint"));
  private final FieldSelect<ServiceEntry> service;
  private final FieldText agreement = new FieldText(TEXTS.get("agreement"));
  private final FieldDate until = new FieldDate(TEXTS.get("agreement.until"));
  private final FieldText address =
      new FieldText(TEXTS.get("address")).hint(TEXTS.get("address.hint"));

  PartnerForm(List<ServiceEntry> services, SerializableConsumer<Typed> onAdd) {
    service = new FieldSelect<>(TEXTS.get("add.service"), services, ServiceEntry::name);
    var fields = new Div(name, id, service, agreement, until, address);
    fields.addClassName("dk-form-row");
    add(fields, new ActionButton(TEXTS.get("add.do"), () -> typed().ifPresent(onAdd)).primary());
  }

  private Optional<Typed> typed() {
    var wrong = new ArrayList<Field<?, ?>>();
    need(name, !name.text().isEmpty(), wrong);
    need(id, id.text().matches(ID), wrong);
    need(service, service.chosen().isPresent(), wrong);
    need(agreement, !agreement.text().isEmpty(), wrong);
    need(until, until.date().isPresent(), wrong);
    need(address, !address.text().isEmpty(), wrong);
    if (Field.focusFirstWrong(wrong)) {
      return Optional.empty();
    }
    return Optional.of(
        new Typed(
            new PartnerId(id.text()),
            name.text(),
            service.chosen().orElseThrow().id(),
            new Agreement(agreement.text(), until.date().orElseThrow()),
            address.text()));
  }

  private static void need(Field<?, ?> field, boolean given, List<Field<?, ?>> wrong) {
    if (given) {
      field.right();
    } else {
      field.wrong(TEXTS.get("missing"));
      wrong.add(field);
    }
  }
}
