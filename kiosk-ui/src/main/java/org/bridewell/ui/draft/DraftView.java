package org.bridewell.ui.draft;

import static org.bridewell.ui.draft.DraftNavigation.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.draft.Draft;
import org.bridewell.core.draft.DraftService;
import org.bridewell.core.draft.TriedDraft;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DraftId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.instrument.InstrumentNavigation;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.Sheet;

/// One questionnaire from outside as it would be asked, with the bands and vectors that are
/// entered, and what is still needed before it can join the catalogue.
@Route(DraftNavigation.DRAFT)
@PageTitle("From outside · Bridewell")
@RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN})
public class DraftView extends Div implements BeforeEnterObserver {
  private final DraftService drafts;
  private final Actor actor;

  public DraftView(DraftService drafts, CurrentActor current) {
    this.drafts = drafts;
    this.actor = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get(DraftNavigation.ID)
        .flatMap(this::open)
        .ifPresentOrElse(this::show, () -> event.forwardTo(DraftNavigation.DRAFTS));
  }

  private Optional<TriedDraft> open(String id) {
    try {
      return Optional.of(drafts.open(new DraftId(UUID.fromString(id)), actor));
    } catch (IllegalArgumentException | OutOfScope none) {
      return Optional.empty();
    }
  }

  private void show(TriedDraft tried) {
    removeAll();
    var draft = tried.draft();
    var instrument = tried.instrument();
    var text = new Div();
    text.addClassName("dk-stack");
    if (draft.state() == Draft.State.OPEN) {
      text.add(new BandsSheet(tried, drafts, actor, this::show));
      text.add(new VectorsSheet(tried, drafts, actor, this::show));
    }
    text.add(InstrumentNavigation.asAsked(instrument));
    var side = new Div(new StateSheet(tried, drafts, actor, this::show));
    side.addClassName("dk-stack");
    if (!draft.leftBehind().isEmpty()) {
      side.add(
          new Sheet(
              TEXTS.get("left-behind"),
              new Paragraph(TEXTS.get("left-behind.line")),
              new FaultList(draft.leftBehind())));
    }
    var columns = new Div(text, side);
    columns.addClassNames("dk-cols", "dk-instrument");
    var head =
        new Head(
                TEXTS.get("page.title", instrument.shortTitle(), instrument.version()),
                TEXTS.get(
                    "page.line." + draft.state(),
                    instrument.id().value(),
                    instrument.items().size()))
            .back(DraftNavigation.back());
    add(InstrumentNavigation.desk(actor, DraftNavigation.DRAFTS).page(head, columns));
  }
}
