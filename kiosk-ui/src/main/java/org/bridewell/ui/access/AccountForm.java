package org.bridewell.ui.access;

import static org.bridewell.ui.access.AccountsView.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.access.ManagedAccounts.Provider;
import org.bridewell.core.access.Workplace;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;

/// A new account: who, which role, and where the person works.
class AccountForm extends Div {
  /// What was typed, complete.
  record Typed(String name, String userName, Role role, Scope scope) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  private final FieldText name = new FieldText(TEXTS.get("account.add.name"));
  private final FieldText userName =
      new FieldText(TEXTS.get("account.add.user-name"))
          .hint(TEXTS.get("account.add.user-name.hint"));
  private final FieldSelect<Role> role =
      new FieldSelect<>(
          TEXTS.get("account.add.role"),
          Stream.of(Role.values()).filter(each -> each != Role.DETAINEE).toList(),
          each -> TEXTS.get("role." + each));
  private final FieldSelect<Suite> suite;
  private final FieldSelect<Provider> provider;

  AccountForm(Places places, SerializableConsumer<Typed> onAdd) {
    suite = new FieldSelect<>(TEXTS.get("account.add.suite"), places.suites(), Suite::name);
    provider =
        new FieldSelect<>(TEXTS.get("account.add.provider"), places.providers(), Provider::name);
    var fields = new Div(name, userName, role, suite, provider);
    fields.addClassName("dk-form-row");
    var add =
        new ActionButton(TEXTS.get("account.add.do"), () -> typed().ifPresent(onAdd)).primary();
    add(fields, add);
    role.addValueChangeListener(chosen -> showPlace());
    showPlace();
  }

  private Optional<Workplace> workplace() {
    return role.chosen().map(Workplace::of);
  }

  private void showPlace() {
    suite.setVisible(workplace().filter(Workplace.SUITE::equals).isPresent());
    provider.setVisible(workplace().filter(Workplace.PROVIDER::equals).isPresent());
  }

  private Optional<Typed> typed() {
    var scope = scope();
    var wrong = new ArrayList<Field<?, ?>>();
    need(name, !name.text().isEmpty(), wrong);
    need(userName, !userName.text().isEmpty(), wrong);
    need(role, role.chosen().isPresent(), wrong);
    need(suite, !suite.isVisible() || suite.chosen().isPresent(), wrong);
    need(provider, !provider.isVisible() || provider.chosen().isPresent(), wrong);
    if (Field.focusFirstWrong(wrong)) {
      return Optional.empty();
    }
    return Optional.of(
        new Typed(name.text(), userName.text(), role.chosen().orElseThrow(), scope.orElseThrow()));
  }

  private Optional<Scope> scope() {
    return workplace()
        .flatMap(
            place ->
                switch (place) {
                  case SUITE -> suite.chosen().map(each -> new Scope.Suite(each.id()));
                  case PROVIDER -> provider.chosen().map(each -> new Scope.Provider(each.id()));
                  case AREA -> Optional.of(new Scope.Area());
                });
  }

  private static void need(Field<?, ?> field, boolean given, List<Field<?, ?>> wrong) {
    if (given) {
      field.right();
    } else {
      field.wrong(TEXTS.get("account.missing"));
      wrong.add(field);
    }
  }
}
