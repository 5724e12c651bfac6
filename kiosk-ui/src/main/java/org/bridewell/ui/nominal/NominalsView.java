package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.bridewell.core.nominal.NominalItem;
import org.bridewell.core.nominal.NominalService;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;

/// The hub's nominals, by name: police facts only, found by words of a name or a PNC id.
@Route(NominalNavigation.NOMINALS)
@PageTitle("Nominals · Bridewell")
@RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
public class NominalsView extends Div {
  private final NominalService nominals;
  private final CurrentActor current;
  private final FieldText search = new FieldText(TEXTS.get("find")).hint(TEXTS.get("find.hint"));
  private final Span found = new Span();
  private final Grid<NominalItem> list = new Grid<>();

  public NominalsView(NominalService nominals, CurrentActor current) {
    this.nominals = nominals;
    this.current = current;
    found.getElement().setAttribute("role", "status");
    addColumns();
    list.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    search.addClassName("dk-search");
    list.addClassName("dk-long");
    list.getElement().setAttribute("aria-label", TEXTS.get("nominals"));
    list.setEmptyStateText(TEXTS.get("list.empty"));
    list.setItems(query -> page(query.getOffset(), query.getLimit()).stream(), query -> count());
    search.addValueChangeListener(typed -> list.getDataProvider().refreshAll());
    var sheet = new Sheet(TEXTS.get("list.heading"), search, list).headEnd(found);
    add(
        HubDesk.page(current.get(), NominalNavigation.NOMINALS)
            .page(new Head(TEXTS.get("nominals"), TEXTS.get("list.line")), sheet));
  }

  private List<NominalItem> page(int offset, int limit) {
    return nominals.page(current.get(), search.text(), offset, limit);
  }

  private int count() {
    int count = nominals.count(current.get(), search.text());
    found.setText(TEXTS.get("list.count", count));
    return count;
  }

  private void addColumns() {
    list.addComponentColumn(NominalsView::name).setHeader(TEXTS.get("name")).setFlexGrow(3);
    list.addColumn(item -> item.pnc().value()).setHeader(TEXTS.get("pnc"));
    list.addColumn(NominalItem::district).setHeader(TEXTS.get("district"));
    list.addColumn(item -> TEXTS.get("strand." + item.strand()))
        .setHeader(TEXTS.get("strand"))
        .setFlexGrow(2);
    list.addComponentColumn(item -> SchemeTags.of(item.schemes()))
        .setHeader(TEXTS.get("schemes"))
        .setFlexGrow(3);
  }

  private static Component name(NominalItem item) {
    return NominalNavigation.record(
        TEXTS.get("list.name", item.familyName(), item.givenName()), item.id());
  }
}
