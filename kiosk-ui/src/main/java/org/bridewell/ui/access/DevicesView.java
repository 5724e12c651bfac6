package org.bridewell.ui.access;

import static org.bridewell.ui.access.AccountsView.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.AccountService;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.DeviceService;
import org.bridewell.core.access.Devices.Enrolled;
import org.bridewell.core.access.ManagedAccount;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.instrument.InstrumentNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.WallClock;

/// Which browsers may be used, for the administrator: terminals and people’s own devices, each
/// enrolled by a code that is good once.
@Route(AccessNavigation.DEVICES)
@PageTitle("Devices · Bridewell")
@RolesAllowed(Role.Names.ADMIN)
public class DevicesView extends Div {
  private static final DateTimeFormatter SINCE =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK).withZone(WallClock.ZONE);

  private final DeviceService devices;
  private final AccountService accounts;
  private final Suites suites;
  private final CurrentActor current;
  private final Div trouble = new Div();
  private final Div code = new Div();
  private final Div lists = new Div();

  public DevicesView(
      DeviceService devices, AccountService accounts, Suites suites, CurrentActor current) {
    this.devices = devices;
    this.accounts = accounts;
    this.suites = suites;
    this.current = current;
    lists.addClassName("dk-stack");
    add(
        InstrumentNavigation.desk(current.get(), AccessNavigation.DEVICES)
            .page(new Head(TEXTS.get("devices"), TEXTS.get("devices.line")), trouble, code, lists));
    show();
  }

  private void show() {
    var actor = current.get();
    var people = accounts.list(actor).stream().filter(ManagedAccount::enabled).toList();
    var enrolled = devices.list(actor);
    lists.removeAll();
    lists.add(
        new Sheet(TEXTS.get("devices.terminals"), terminals(enrolled)),
        new Sheet(TEXTS.get("devices.own"), forSomebody(people), own(enrolled, people)));
  }

  private Component terminals(List<Enrolled> enrolled) {
    var table =
        new DataTable(TEXTS.get("devices.terminals"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("devices.terminal"))
            .words(TEXTS.get("account.add.suite"))
            .words(TEXTS.get("account.column.state"))
            .words("");
    for (var terminal : suites.terminals()) {
      var device =
          enrolled.stream()
              .filter(each -> each.device().terminal().filter(terminal.id()::equals).isPresent())
              .findFirst();
      var make = button("devices.code", terminal.name(), () -> codeFor(terminal, terminal.name()));
      table.row(
          new Span(terminal.name()),
          new Span(suite(terminal)),
          new Span(state(device.map(Enrolled::at))),
          device
              .<Component>map(each -> buttons(make, revoke(each, terminal.name())))
              .orElseGet(() -> buttons(make)));
    }
    return table;
  }

  private String suite(Suites.Terminal terminal) {
    return suites.all().stream()
        .filter(suite -> suite.id().equals(terminal.suite()))
        .map(Suite::name)
        .findFirst()
        .orElse(terminal.suite().value());
  }

  private static String state(Optional<Instant> since) {
    return since
        .map(at -> TEXTS.get("devices.since", SINCE.format(at)))
        .orElseGet(() -> TEXTS.get("devices.none"));
  }

  private Component forSomebody(List<ManagedAccount> people) {
    var who =
        new FieldSelect<>(
            TEXTS.get("account.column.person"),
            people.stream().map(ManagedAccount::account).toList(),
            each -> each.displayName() + " (" + each.userName() + ")");
    var make =
        new ActionButton(
            TEXTS.get("devices.code.own"),
            () ->
                who.chosen()
                    .ifPresentOrElse(
                        person ->
                            attempt(
                                () ->
                                    handOut(
                                        devices.codeFor(person.id(), current.get()),
                                        person.displayName())),
                        () -> who.wrong(TEXTS.get("account.missing"))));
    var row = new Div(who, make);
    row.addClassName("dk-form-row");
    return row;
  }

  private Component own(List<Enrolled> enrolled, List<ManagedAccount> people) {
    var table =
        new DataTable(TEXTS.get("devices.own"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("account.column.person"))
            .words(TEXTS.get("account.column.state"))
            .words("");
    for (var each : enrolled) {
      if (each.device().place() instanceof Device.OfPerson(var owner)) {
        var name =
            people.stream()
                .map(ManagedAccount::account)
                .filter(account -> account.id().equals(owner))
                .map(Account::displayName)
                .findFirst()
                .orElseGet(() -> TEXTS.get("devices.switched-off"));
        table.row(
            new Span(name), new Span(state(Optional.of(each.at()))), buttons(revoke(each, name)));
      }
    }
    return table;
  }

  private ActionButton revoke(Enrolled enrolled, String of) {
    return button(
        "devices.revoke",
        of,
        () -> attempt(() -> devices.revoke(enrolled.device().id(), current.get())));
  }

  private void codeFor(Suites.Terminal terminal, String name) {
    attempt(() -> handOut(devices.codeFor(terminal.id(), current.get()), name));
  }

  private static ActionButton button(String key, String of, Runnable action) {
    var button = new ActionButton(TEXTS.get(key), action::run).small();
    button.getElement().setAttribute("aria-label", TEXTS.get(key) + " " + of);
    return button;
  }

  private static Component buttons(ActionButton... all) {
    var buttons = new Div(all);
    buttons.addClassName("dk-row-actions");
    return buttons;
  }

  private void handOut(String made, String of) {
    code.removeAll();
    var facts =
        new DataTable(TEXTS.get("devices.code.for", of))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("devices.code.where"))
            .words(TEXTS.get("enrol.code"));
    facts.row("/" + AccessNavigation.ENROL, made);
    var sheet =
        new Sheet(
            TEXTS.get("devices.code.for", of),
            facts,
            new Paragraph(TEXTS.get("devices.code.why")),
            new ActionButton(TEXTS.get("handed-out.done"), code::removeAll));
    sheet.getElement().setAttribute("role", "status");
    code.add(sheet);
  }

  private void attempt(Runnable action) {
    trouble.removeAll();
    code.removeAll();
    try {
      action.run();
      show();
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }
}
