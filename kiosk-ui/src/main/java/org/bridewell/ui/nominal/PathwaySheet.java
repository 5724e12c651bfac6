package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.bridewell.core.nominal.Need;
import org.bridewell.core.nominal.NominalRecord;
import org.bridewell.core.nominal.Pathway;
import org.bridewell.core.nominal.PathwayState;
import org.bridewell.core.nominal.PathwayState.NothingShared;
import org.bridewell.core.nominal.PathwayState.Shared;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Sheet;

/// The seven pathways as a picture and as a table that says the same; absence tells nothing, and
/// the sheet says so.
final class PathwaySheet extends Sheet {
  PathwaySheet(NominalRecord nominal) {
    super(TEXTS.get("pathways"));
    var both = new Div(new PathwayPicture(nominal.pathways()), table(nominal));
    both.addClassName("dk-pathways");
    var note = new Paragraph(Icon.LOCK.create(), new Span(TEXTS.get("pathways.note")));
    note.addClassName("dk-wall");
    add(both, note);
    headEnd(legend());
  }

  private static DataTable table(NominalRecord nominal) {
    var table =
        new DataTable(TEXTS.get("pathways"))
            .desk()
            .look("is-flush", "is-tight")
            .captionUnseen()
            .rowHead(TEXTS.get("pathway"))
            .words(TEXTS.get("need"))
            .words(TEXTS.get("referral"))
            .words(TEXTS.get("attended"));
    nominal.pathways().forEach((pathway, state) -> addRow(table, pathway, state));
    return table;
  }

  private static void addRow(DataTable table, Pathway pathway, PathwayState state) {
    switch (state) {
      case Shared shared ->
          table.row(
              name(pathway),
              needMark(shared.need()),
              new Span(referral(shared)),
              new Span(attended(shared)));
      case NothingShared() ->
          table.row(
              name(pathway),
              nothingShared(),
              new Span(TEXTS.get("dash")),
              new Span(TEXTS.get("dash")));
    }
  }

  private static String referral(Shared shared) {
    return shared
        .referralMadeOn()
        .map(day -> TEXTS.get("referral.made", HubDates.of(day)))
        .orElse(TEXTS.get(shared.need() == Need.NONE ? "dash" : "referral.none"));
  }

  private static String attended(Shared shared) {
    if (shared.referralMadeOn().isEmpty()) {
      return TEXTS.get("dash");
    }
    return TEXTS.get(shared.attended() ? "attended.yes" : "attended.not-yet");
  }

  private static Component name(Pathway pathway) {
    var name = new Span(TEXTS.get("pathway." + pathway));
    if (pathway.behindFirewall()) {
      name.add(Icon.LOCK.create(TEXTS.get("firewall")));
    }
    return name;
  }

  private static Component legend() {
    var legend = new Div();
    legend.addClassName("dk-legend-row");
    for (var need : Need.values()) {
      legend.add(needMark(need));
    }
    legend.add(nothingShared());
    return legend;
  }

  private static Span needMark(Need need) {
    return mark(need.name().toLowerCase(Locale.ROOT).replace('_', '-'), "need." + need);
  }

  private static Span nothingShared() {
    return mark("not-shared", "nothing-shared");
  }

  private static Span mark(String look, String key) {
    var mark = new Span(TEXTS.get(key));
    mark.addClassNames("dk-need", "dk-need--" + look);
    return mark;
  }
}
