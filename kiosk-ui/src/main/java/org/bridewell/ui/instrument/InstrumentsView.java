package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.bridewell.core.instrument.CatalogueService;
import org.bridewell.core.instrument.Offer;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.Sheet;

/// Every instrument of this installation: whether it is reviewed, permitted, and in use.
@Route(InstrumentNavigation.INSTRUMENTS)
@PageTitle("Instruments · Bridewell")
@RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN, Role.Names.AUDITOR, Role.Names.NURSE})
public class InstrumentsView extends Div {
  public InstrumentsView(CatalogueService catalogue, CurrentActor current) {
    var actor = current.get();
    var entries = catalogue.list(actor);
    long inUse = entries.stream().filter(each -> each.offer() instanceof Offer.Offered).count();
    long signed = entries.stream().filter(each -> each.signedOff().isPresent()).count();
    add(
        InstrumentNavigation.desk(actor, InstrumentNavigation.INSTRUMENTS)
            .page(
                new Head(TEXTS.get("title"), TEXTS.get("line", entries.size(), inUse, signed)),
                Sheet.bare(new CatalogueTable(entries))));
  }
}
