package org.bridewell.ui.access;

import static org.bridewell.ui.access.AccountsView.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.ManagedAccount;
import org.bridewell.core.shared.AccountId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.FieldText;

/// The accounts by name, those that hold what was typed; what can be done stands in each row.
class AccountTable extends Div {
  /// More than these are found by typing.
  private static final int MOST_SHOWN = 200;

  private final List<ManagedAccount> all;
  private final Places places;
  private final AccountId own;
  private final SerializableConsumer<Account> renew;
  private final SerializableBiConsumer<Account, Boolean> setEnabled;
  private final FieldText find = new FieldText(TEXTS.get("account.find"));
  private final Span count = new Span();
  private final DataTable table =
      new DataTable(TEXTS.get("accounts"))
          .desk()
          .captionUnseen()
          .rowHead(TEXTS.get("account.column.person"))
          .words(TEXTS.get("account.column.user-name"))
          .words(TEXTS.get("account.column.role"))
          .words(TEXTS.get("account.column.place"))
          .words(TEXTS.get("account.column.state"))
          .words("");

  AccountTable(
      List<ManagedAccount> all,
      Places places,
      AccountId own,
      SerializableConsumer<Account> renew,
      SerializableBiConsumer<Account, Boolean> setEnabled) {
    this.all = List.copyOf(all);
    this.places = places;
    this.own = own;
    this.renew = renew;
    this.setEnabled = setEnabled;
    count.addClassNames("dk-end", "bw-soft", "bw-small");
    count.getElement().setAttribute("role", "status");
    var filters = new Div(find, count);
    filters.addClassNames("dk-filters", "dk-trail-filters");
    find.addValueChangeListener(typed -> show());
    add(filters, table);
    show();
  }

  private void show() {
    var words = find.text().toLowerCase(Locale.ROOT);
    var found = all.stream().filter(each -> holds(each.account(), words)).toList();
    table.clear();
    found.stream().limit(MOST_SHOWN).forEach(this::addRow);
    table.setVisible(!found.isEmpty());
    count.setText(
        found.isEmpty()
            ? TEXTS.get("account.find.none")
            : TEXTS.get("account.count", Math.min(found.size(), MOST_SHOWN), all.size()));
  }

  private static boolean holds(Account account, String words) {
    return account.displayName().toLowerCase(Locale.ROOT).contains(words)
        || account.userName().contains(words);
  }

  private void addRow(ManagedAccount managed) {
    var account = managed.account();
    table.row(
        new Span(account.displayName()),
        new Span(account.userName()),
        new Span(TEXTS.get("role." + account.role())),
        new Span(places.name(account.scope())),
        new Span(state(managed)),
        actions(managed));
  }

  private static String state(ManagedAccount managed) {
    if (!managed.enabled()) {
      return TEXTS.get("account.off");
    }
    if (managed.account().demo()) {
      return TEXTS.get("account.demo");
    }
    return TEXTS.get(managed.passwordOnce() ? "account.once" : "account.on");
  }

  /// Nobody locks themselves out: the own row has no buttons.
  private Component actions(ManagedAccount managed) {
    var account = managed.account();
    if (account.id().equals(own)) {
      return new Span();
    }
    var of = " " + account.displayName();
    var newPassword =
        new ActionButton(TEXTS.get("account.renew"), () -> renew.accept(account)).small();
    var words = TEXTS.get(managed.enabled() ? "account.switch-off" : "account.switch-on");
    var onOff =
        new ActionButton(words, () -> setEnabled.accept(account, !managed.enabled())).small();
    newPassword.getElement().setAttribute("aria-label", TEXTS.get("account.renew") + of);
    onOff.getElement().setAttribute("aria-label", words + of);
    var buttons = new Div(newPassword, onOff);
    buttons.addClassName("dk-row-actions");
    return buttons;
  }
}
