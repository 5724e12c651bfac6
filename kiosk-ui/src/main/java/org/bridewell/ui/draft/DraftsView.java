package org.bridewell.ui.draft;

import static org.bridewell.ui.draft.DraftNavigation.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bridewell.core.draft.Draft;
import org.bridewell.core.draft.DraftService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.instrument.InstrumentNavigation;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.DeskPage.Head;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.WallClock;

/// Questionnaires from outside: a file is read here, and what became of earlier ones is listed.
@Route(DraftNavigation.DRAFTS)
@PageTitle("From outside · Bridewell")
@RolesAllowed({Role.Names.SAFETY_OFFICER, Role.Names.ADMIN})
public class DraftsView extends Div {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK).withZone(WallClock.ZONE);

  private final DraftService drafts;
  private final Actor actor;
  private final Div read = new Div();

  public DraftsView(DraftService drafts, CurrentActor current) {
    this.drafts = drafts;
    this.actor = current.get();
    read.addClassName("dk-stack");
    var upload =
        new Sheet(
            TEXTS.get("upload"),
            new Paragraph(TEXTS.get("upload.line")),
            new FileField(TEXTS.get("upload.file"), this::look));
    var page = new Div(upload, read, list(drafts.list(actor)));
    page.addClassName("dk-stack");
    add(
        InstrumentNavigation.desk(actor, DraftNavigation.DRAFTS)
            .page(new Head(TEXTS.get("title"), TEXTS.get("line")), page));
  }

  /// Reads a file that was chosen, and shows what it holds or why it is refused.
  void look(byte[] file) {
    var trouble = new Div();
    trouble.addClassName("dk-stack");
    read.removeAll();
    read.add(trouble);
    Attempt.of(
        trouble, () -> read.add(new KeepForm(drafts.look(file, actor), file, drafts, actor)));
  }

  private static Component list(List<Draft> all) {
    if (all.isEmpty()) {
      return new Div();
    }
    var table =
        new DataTable(TEXTS.get("list"))
            .desk()
            .look("is-flush")
            .captionUnseen()
            .rowHead(TEXTS.get("list.title"))
            .words(TEXTS.get("list.state"))
            .words(TEXTS.get("list.changed"));
    for (Draft draft : all) {
      table.row(
          DraftNavigation.link(draft.title(), draft.id()),
          new Span(TEXTS.get("state." + draft.state())),
          DataTable.two(MOMENT.format(draft.changedAt()), draft.changedAs()));
    }
    return new Sheet(TEXTS.get("list"), table);
  }
}
