package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.bridewell.core.access.AccountService;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.referral.DirectoryService;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.AccessNavigation;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.instrument.InstrumentNavigation;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Texts;

/// The organisations and their services, for the administrator of a new installation.
@Route(AccessNavigation.SERVICES)
@PageTitle("Services · Bridewell")
@RolesAllowed(Role.Names.ADMIN)
public class ServicesView extends Div {
  static final Texts TEXTS = Texts.of("services");

  private final DirectoryService directory;
  private final AccountService accounts;
  private final Suites suites;
  private final CurrentActor current;
  private final Div trouble = new Div();
  private final Div sheets = new Div();

  public ServicesView(
      DirectoryService directory, AccountService accounts, Suites suites, CurrentActor current) {
    this.directory = directory;
    this.accounts = accounts;
    this.suites = suites;
    this.current = current;
    sheets.addClassName("dk-stack");
    add(
        InstrumentNavigation.desk(current.get(), AccessNavigation.SERVICES)
            .page(new Head(TEXTS.get("services"), TEXTS.get("services.line")), trouble, sheets));
    show();
  }

  private void show() {
    var actor = current.get();
    var providers = accounts.providers(actor);
    sheets.removeAll();
    sheets.add(
        new Sheet(TEXTS.get("services.all"), table()),
        new Sheet(
            TEXTS.get("services.add"),
            new ServiceForm(
                providers,
                suites.districts(),
                typed ->
                    attempt(
                        () ->
                            directory.addService(
                                typed.code(), typed.provider(), typed.data(), current.get())))),
        new Sheet(
            TEXTS.get("services.provider.add"),
            ServiceForm.provider(
                (code, name) -> attempt(() -> directory.addProvider(code, name, current.get())))));
  }

  private Component table() {
    var table =
        new DataTable(TEXTS.get("services.all"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("services.name"))
            .words(TEXTS.get("services.public-name"))
            .words(TEXTS.get("services.topic"))
            .words(TEXTS.get("services.phone"))
            .words(TEXTS.get("services.catchment"));
    directory.list(current.get()).forEach(entry -> addRow(table, entry));
    return table;
  }

  private static void addRow(DataTable table, ServiceEntry entry) {
    table.row(
        entry.name(),
        entry.publicName(),
        TEXTS.get("services.topic." + entry.topic()),
        entry.phone(),
        entry.catchment().stream()
            .map(district -> district.value())
            .sorted()
            .collect(Collectors.joining(", ")));
  }

  /// What was refused leaves the forms as they are.
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
