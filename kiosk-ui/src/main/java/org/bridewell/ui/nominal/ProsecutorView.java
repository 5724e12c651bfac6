package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.bridewell.core.nominal.ProsecutorService;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.AccessNavigation;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.DeskPage.Tab;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Tone;

/// The duty prosecutor's one question and its answer, yes or no.
@Route(NominalNavigation.PROSECUTOR)
@PageTitle("Priority offender check · Bridewell")
@RolesAllowed({Role.Names.PROSECUTOR, Role.Names.OFFENDER_MANAGER})
public class ProsecutorView extends Div {
  private final ProsecutorService prosecutor;
  private final CurrentActor current;
  private final FieldText pnc = new FieldText(TEXTS.get("pnc")).hint(TEXTS.get("prosecutor.hint"));
  private final Div answer = new Div();

  public ProsecutorView(ProsecutorService prosecutor, CurrentActor current) {
    this.prosecutor = prosecutor;
    this.current = current;
    answer.getElement().setAttribute("role", "status");
    var actor = current.get();
    add(
        new DeskPage()
            .tabs(List.of(Tab.of(TEXTS.get("prosecutor"), ProsecutorView.class, true)))
            .signedIn(
                actor.displayName(),
                TEXTS.get("role." + actor.role()),
                new ActionButton(TEXTS.get("sign-out"), AccessNavigation::signOut).small())
            .page(
                new Head(TEXTS.get("prosecutor"), TEXTS.get("prosecutor.line")),
                new Sheet(
                    TEXTS.get("prosecutor.ask"),
                    pnc,
                    new ActionButton(TEXTS.get("prosecutor.do"), this::ask).primary(),
                    answer)));
  }

  private void ask() {
    answer.removeAll();
    try {
      var key = prosecutor.isFlagged(pnc.text(), current.get()) ? "yes" : "no";
      answer.add(
          EmptyNote.desk(
              Tone.INFO,
              Icon.FLAG,
              TEXTS.get("prosecutor." + key),
              TEXTS.get("prosecutor." + key + ".do")));
    } catch (Refusal | StoreUnavailable failed) {
      answer.add(Trouble.bar(failed));
    }
  }
}
