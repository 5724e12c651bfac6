package org.bridewell.ui.audit;

import static org.bridewell.ui.audit.TrailWords.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.bridewell.core.audit.AuditFilter;
import org.bridewell.core.audit.AuditListing;
import org.bridewell.core.audit.AuditService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.AccessNavigation;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.instrument.InstrumentNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.Sheet;

/// The auditor's page: who saw or changed what, and whether the trail is whole. Each look and each
/// verification is on the trail itself.
@Route(AuditNavigation.TRAIL)
@PageTitle("Audit trail · Bridewell")
@RolesAllowed(Role.Names.AUDITOR)
public class AuditView extends Div {
  private final AuditService service;
  private final Actor actor;
  private final TrailFilters filters;
  private final TrailGrid grid = new TrailGrid(this::showPerson);

  public AuditView(AuditService service, CurrentActor current) {
    this.service = service;
    this.actor = current.get();
    AuditListing all = service.open(AuditFilter.all(), actor);
    filters = new TrailFilters(all.accounts(), filter -> show(service.open(filter, actor)));
    show(all);
    var verification = new VerificationPanel(service, actor, grid::show);
    add(
        new DeskPage()
            .tabs(List.of(AuditNavigation.tab(true), InstrumentNavigation.tab(false)))
            .signedIn(
                actor.displayName(),
                TrailWords.role(actor.role().name()),
                new ActionButton(TEXTS.get("sign-out"), AccessNavigation::signOut))
            .page(
                new DeskPage.Head(
                        TEXTS.get("title"), TEXTS.get("line", TrailWords.moment(all.before())))
                    .actions(verification.actions()),
                verification,
                Sheet.bare(filters, grid)));
  }

  private void show(AuditListing listing) {
    filters.showCount(listing.count());
    grid.setItems(
        query -> service.page(listing, query.getOffset(), query.getLimit(), actor).stream(),
        query -> listing.count());
  }

  private void showPerson(PersonId person) {
    filters.showPerson(person);
  }
}
