package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.bridewell.core.nominal.ConferenceService;
import org.bridewell.core.nominal.Conferences;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;
import org.bridewell.ui.kit.Tone;

/// The case conferences: those without a decision first.
@Route(NominalNavigation.CONFERENCES)
@PageTitle("Conferences · Bridewell")
@RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
public class ConferencesView extends Div {
  public ConferencesView(ConferenceService conferences, CurrentActor current) {
    var actor = current.get();
    var all = conferences.list(actor);
    add(
        HubDesk.page(actor, NominalNavigation.CONFERENCES)
            .page(
                new Head(TEXTS.get("conferences"), TEXTS.get("conferences.line")),
                all.isEmpty()
                    ? EmptyNote.desk(
                        Tone.INFO,
                        Icon.PEOPLE,
                        TEXTS.get("conferences.none"),
                        TEXTS.get("conferences.none.why"))
                    : Sheet.bare(table(all))));
  }

  private static DataTable table(List<Conferences.Item> all) {
    var table =
        new DataTable(TEXTS.get("conferences"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("conference.question"))
            .words(TEXTS.get("conference.held"))
            .words(TEXTS.get("conference.outcome"));
    for (var item : all) {
      table.row(
          DataTable.two(
              NominalNavigation.conference(
                  ConferenceWords.question(item.question(), item.nominalName(), item.scheme()),
                  item.id()),
              TEXTS.get("conference.number", item.number())),
          new Span(ConferenceWords.moment(item.heldAt())),
          item.choice()
              .map(choice -> new StateMark(State.DONE, TEXTS.get("choice." + choice)))
              .orElseGet(() -> new StateMark(State.NOT_YET, TEXTS.get("conference.undecided"))));
    }
    return table;
  }
}
