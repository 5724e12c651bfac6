package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.SectionList;
import org.bridewell.core.screening.SectionList.Extra;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// Enters the result of an instrument whose questions are asked elsewhere, under its own licence.
@Route(ScreeningNavigation.ENTER + "/:detention/:instrument")
@PageTitle("Result from elsewhere · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class SlotView extends DetentionPage {
  private static final Texts TEXTS = Texts.of("screening");

  private final ScreeningService screenings;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final Div trouble = new Div();

  public SlotView(ScreeningService screenings, PersonFrame frames, CurrentActor current) {
    this.screenings = screenings;
    this.frames = frames;
    this.current = current;
    trouble.addClassName("bw-trouble");
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    var sitting = screenings.begin(detention, current.get());
    var sections = screenings.sections(sitting, current.get());
    var wanted = event.getRouteParameters().get("instrument").orElse("");
    slot(sections, wanted)
        .ifPresentOrElse(
            instrument -> show(detention, sections, instrument),
            () -> event.forwardTo(CustodyNavigation.SCREENING + "/" + detention.value()));
  }

  private static Optional<Instrument> slot(SectionList sections, String wanted) {
    return sections.parts().stream()
        .flatMap(part -> part.more().stream())
        .filter(extra -> extra.slot() && extra.withheld().isEmpty())
        .map(Extra::instrument)
        .filter(instrument -> instrument.id().value().equals(wanted))
        .findFirst();
  }

  private void show(DetentionId detention, SectionList sections, Instrument instrument) {
    var page = frames.frame(detention).page();
    var line = new Paragraph(TEXTS.get("slot.line"));
    line.addClassName("bw-soft");
    var form = new SlotForm(instrument);
    page.work("bw-stack", new H1(TEXTS.get("slot", instrument.title())), line, trouble, form);
    var back =
        new ActionButton(TEXTS.get("back"), () -> ScreeningNavigation.go(detention))
            .icon(Icon.BACK);
    var keep =
        new ActionButton(TEXTS.get("slot.keep"), () -> keep(detention, sections, form))
            .primary()
            .large();
    page.actions(List.of(back), List.of(keep));
    add(page);
  }

  private void keep(DetentionId detention, SectionList sections, SlotForm form) {
    trouble.removeAll();
    try {
      screenings.enter(sections.view().sitting().id(), form.entry(), current.get());
      ScreeningNavigation.go(detention);
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }
}
