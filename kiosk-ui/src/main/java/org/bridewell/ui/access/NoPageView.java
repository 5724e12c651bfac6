package org.bridewell.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// What a role sees that has no page in this version.
@Route(AccessNavigation.NO_PAGE)
@PageTitle("Bridewell")
@PermitAll
public class NoPageView extends Div {
  private static final Texts TEXTS = Texts.of("access");

  public NoPageView(CurrentActor current) {
    var actor = current.get();
    var out = new ActionButton(TEXTS.get("sign-out"), AccessNavigation::signOut);
    add(
        new DeskPage()
            .signedIn(actor.displayName(), TEXTS.get("role." + actor.role()), out)
            .page(
                new DeskPage.Head(TEXTS.get("no-page"), ""),
                EmptyNote.desk(
                    Tone.INFO, Icon.PERSON, TEXTS.get("no-page"), TEXTS.get("no-page.why"))));
  }
}
