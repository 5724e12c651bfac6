package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.bridewell.core.screening.Correction;
import org.bridewell.core.screening.CorrectionService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.instrument.InstrumentNavigation;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// Past sittings whose action would differ under a corrected rule, for a clinician to review. The
/// results that were given stay as they are.
@Route(CorrectionNavigation.CORRECTIONS)
@PageTitle("Corrected rules · Bridewell")
@RolesAllowed({Role.Names.NURSE, Role.Names.SAFETY_OFFICER})
public class CorrectionsView extends Div {
  private static final Texts TEXTS = Texts.of("correction");

  /// So many at once: the list shows those without a review first.
  private static final int SHOWN = 100;

  private final CorrectionService corrections;
  private final Actor actor;

  public CorrectionsView(CorrectionService corrections, CurrentActor current) {
    this.corrections = corrections;
    this.actor = current.get();
    show();
  }

  private void show() {
    removeAll();
    var found = corrections.list(actor);
    long open = found.stream().filter(each -> each.past().review().isEmpty()).count();
    var line = found.isEmpty() ? "" : TEXTS.get("line", found.size(), open);
    add(
        InstrumentNavigation.desk(actor, CorrectionNavigation.CORRECTIONS)
            .page(new Head(TEXTS.get("title"), line), content(found)));
  }

  private Div content(List<Correction> found) {
    if (found.isEmpty()) {
      return EmptyNote.desk(Tone.OK, Icon.DISC, TEXTS.get("none"), TEXTS.get("none.why"));
    }
    var list = new Div();
    list.addClassName("dk-stack");
    found.stream()
        .limit(SHOWN)
        .forEach(each -> list.add(new CorrectionSheet(each, corrections, actor, this::show)));
    return list;
  }
}
