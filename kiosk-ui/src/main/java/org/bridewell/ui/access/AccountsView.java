package org.bridewell.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.AccountService;
import org.bridewell.core.access.AccountService.HandedOut;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.instrument.InstrumentNavigation;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;

/// Who may sign in, for the administrator.
@Route(AccessNavigation.ACCOUNTS)
@PageTitle("Accounts · Bridewell")
@RolesAllowed(Role.Names.ADMIN)
public class AccountsView extends Div {
  static final Texts TEXTS = Texts.of("access");

  private final AccountService accounts;
  private final Suites suites;
  private final CurrentActor current;
  private final Div trouble = new Div();
  private final Div handedOut = new Div();

  public AccountsView(AccountService accounts, Suites suites, CurrentActor current) {
    this.accounts = accounts;
    this.suites = suites;
    this.current = current;
    show();
  }

  private void show() {
    removeAll();
    var actor = current.get();
    var all = accounts.list(actor);
    long on = all.stream().filter(each -> each.enabled()).count();
    var places = new Places(suites.all(), accounts.providers(actor));
    var table = new AccountTable(all, places, actor.id(), this::renew, this::setEnabled);
    var form = new AccountForm(places, this::add);
    add(
        InstrumentNavigation.desk(actor, AccessNavigation.ACCOUNTS)
            .page(
                new Head(TEXTS.get("accounts"), TEXTS.get("accounts.line", all.size(), on)),
                trouble,
                handedOut,
                new Sheet(TEXTS.get("account.add"), form),
                Sheet.bare(table)));
  }

  private void add(AccountForm.Typed typed) {
    attempt(
        () ->
            handOut(
                accounts.add(
                    typed.userName(), typed.name(), typed.role(), typed.scope(), current.get())));
  }

  private void renew(Account account) {
    attempt(() -> handOut(accounts.renewPassword(account.id(), current.get())));
  }

  private void setEnabled(Account account, boolean enabled) {
    attempt(() -> accounts.setEnabled(account.id(), enabled, current.get()));
  }

  private void handOut(HandedOut made) {
    handedOut.removeAll();
    handedOut.add(new HandedOutSheet(made, handedOut::removeAll));
  }

  /// What was refused leaves the form as it is; what was done shows in the list at once.
  private void attempt(Runnable action) {
    trouble.removeAll();
    try {
      action.run();
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
      return;
    }
    show();
  }
}
