package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.bridewell.core.instrument.CatalogueEntry;
import org.bridewell.core.instrument.CatalogueService;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Offer;
import org.bridewell.core.instrument.PermissionService;
import org.bridewell.core.instrument.SignOffService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Tone;

/// One instrument as it will be asked, with its rules, its sources and who answers for it: what a
/// clinical safety officer compares with the publication and signs.
@Route(InstrumentNavigation.INSTRUMENT)
@PageTitle("Instrument · Bridewell")
@RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN, Role.Names.AUDITOR, Role.Names.NURSE})
public class InstrumentView extends Div implements BeforeEnterObserver {
  private final CatalogueService catalogue;
  private final SignOffService signOffs;
  private final PermissionService permissions;
  private final Actor actor;

  public InstrumentView(
      CatalogueService catalogue,
      SignOffService signOffs,
      PermissionService permissions,
      CurrentActor current) {
    this.catalogue = catalogue;
    this.signOffs = signOffs;
    this.permissions = permissions;
    this.actor = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get(InstrumentNavigation.ID)
        .flatMap(this::open)
        .ifPresentOrElse(this::show, () -> event.forwardTo(InstrumentNavigation.INSTRUMENTS));
  }

  private Optional<CatalogueEntry> open(String id) {
    try {
      return Optional.of(catalogue.open(new InstrumentId(id), actor));
    } catch (IllegalArgumentException | OutOfScope none) {
      return Optional.empty();
    }
  }

  private void show(CatalogueEntry entry) {
    removeAll();
    var instrument = entry.instrument();
    var text = new Div(withheld(entry), new ItemsSheet(instrument), new RulesSheet(instrument));
    text.add(
        new AppliesSheet(instrument), new ConflictsSheet(instrument), new VectorsSheet(instrument));
    text.addClassName("dk-stack");
    var side = new Div(review(entry), permission(entry), new FactsSheet(entry));
    side.addClassName("dk-stack");
    var columns = new Div(text, side);
    columns.addClassNames("dk-cols", "dk-instrument");
    add(
        InstrumentNavigation.desk(actor, InstrumentNavigation.INSTRUMENTS)
            .page(head(entry), columns));
  }

  private static Head head(CatalogueEntry entry) {
    Instrument instrument = entry.instrument();
    var print =
        new ActionButton(
                TEXTS.get("print"), () -> UI.getCurrent().getPage().executeJs("window.print()"))
            .icon(Icon.PRINT);
    return new Head(
            TEXTS.get("page.title", instrument.shortTitle(), instrument.version()),
            TEXTS.get("page.line", instrument.title(), InstrumentWords.asks(instrument)))
        .back(InstrumentNavigation.back())
        .actions(
            mayLeave(entry) ? InstrumentNavigation.questionnaire(instrument) : new Div(), print);
  }

  /// What needs a permission leaves only once that is on file.
  private static boolean mayLeave(CatalogueEntry entry) {
    return entry.instrument().permission().isEmpty() || entry.permission().isPresent();
  }

  private static Component withheld(CatalogueEntry entry) {
    return entry.offer() instanceof Offer.Withheld(var instrument, var reason)
        ? new AlertBar(
            Tone.DUE, TEXTS.get("withheld." + reason), TEXTS.get("withheld." + reason + ".do"))
        : new Div();
  }

  private Component review(CatalogueEntry entry) {
    return new SignOffPanel(entry, signOffs, actor, () -> show(reopened(entry)));
  }

  private Component permission(CatalogueEntry entry) {
    return entry.instrument().permission().isEmpty()
        ? new Div()
        : new PermissionPanel(entry, permissions, actor, () -> show(reopened(entry)));
  }

  private CatalogueEntry reopened(CatalogueEntry entry) {
    return catalogue.open(entry.instrument().id(), actor);
  }
}
