package org.bridewell.ui.access;

import static org.bridewell.ui.access.AccountsView.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.bridewell.core.access.DeviceService;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.custody.SuiteService;
import org.bridewell.core.custody.SuiteService.Places;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.instrument.InstrumentNavigation;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.Sheet;

/// Districts, suites and terminals, for the administrator of a new installation.
@Route(AccessNavigation.PLACES)
@PageTitle("Suites · Bridewell")
@RolesAllowed(Role.Names.ADMIN)
public class PlacesView extends Div {
  private final SuiteService places;
  private final DeviceService devices;
  private final CurrentActor current;
  private final Div trouble = new Div();
  private final Div sheets = new Div();

  public PlacesView(SuiteService places, DeviceService devices, CurrentActor current) {
    this.places = places;
    this.devices = devices;
    this.current = current;
    sheets.addClassName("dk-stack");
    add(
        InstrumentNavigation.desk(current.get(), AccessNavigation.PLACES)
            .page(new Head(TEXTS.get("places"), TEXTS.get("places.line")), trouble, sheets));
    show();
  }

  private void show() {
    var all = places.list(current.get());
    sheets.removeAll();
    sheets.add(
        new Sheet(TEXTS.get("places.suites"), suites(all)),
        new Sheet(
            TEXTS.get("places.suite.add"),
            PlaceForms.suite(
                all.districts(),
                (district, data) ->
                    attempt(() -> places.addSuite(district.id(), data, current.get())))),
        new Sheet(
            TEXTS.get("places.terminal.add"),
            PlaceForms.terminal(
                all.suites(),
                (suite, name) ->
                    attempt(() -> places.addTerminal(suite.id(), name, current.get())))),
        new Sheet(
            TEXTS.get("places.lock"),
            PlaceForms.limit(
                all.suites(),
                suite -> devices.limits(suite.id(), current.get()),
                (suite, limit) ->
                    attempt(
                        () ->
                            devices.setLimit(
                                suite.id(), limit.kind(), limit.length(), current.get())))),
        new Sheet(
            TEXTS.get("places.district.add"),
            PlaceForms.district(name -> attempt(() -> places.addDistrict(name, current.get())))));
  }

  private Component suites(Places all) {
    var table =
        new DataTable(TEXTS.get("places.suites"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("account.add.suite"))
            .words(TEXTS.get("places.district"))
            .number(TEXTS.get("places.cells"))
            .words(TEXTS.get("places.phone"))
            .words(TEXTS.get("devices.terminals"))
            .words(TEXTS.get("places.lock.column"));
    all.suites().forEach(suite -> table.row(row(suite, all)));
    return table;
  }

  private Component[] row(Suite suite, Places all) {
    var limit =
        devices
            .limits(suite.id(), current.get())
            .getOrDefault(PageKind.USUAL, PageKind.USUAL.usual());
    return new Component[] {
      new Span(suite.name()),
      new Span(district(suite, all)),
      new Span("" + suite.cells()),
      new Span(suite.phone()),
      new Span(terminals(suite, all)),
      new Span(TEXTS.get("places.seconds", "" + limit.toSeconds()))
    };
  }

  private static String district(Suite suite, Places all) {
    return all.districts().stream()
        .filter(district -> district.id().equals(suite.district()))
        .map(Suites.District::name)
        .findFirst()
        .orElse(suite.district().value());
  }

  private static String terminals(Suite suite, Places all) {
    return all.terminals().stream()
        .filter(terminal -> terminal.suite().equals(suite.id()))
        .map(Suites.Terminal::name)
        .collect(Collectors.joining(", "));
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
