package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;

/// In place of a page that no clinical safety officer has signed off: work on paper.
@Route("not-signed-off")
@PageTitle("Not in use yet · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class NotSignedView extends Div {
  NotSignedView(Clock clock) {
    add(
        new KioskPage(clock)
            .work(
                "bw-stack",
                EmptyNote.kiosk(
                    Icon.PEN,
                    TEXTS.get("pages.held"),
                    TEXTS.get("pages.held.do"),
                    new ActionButton(TEXTS.get("to-board"), CustodyNavigation::toBoard))));
  }
}
