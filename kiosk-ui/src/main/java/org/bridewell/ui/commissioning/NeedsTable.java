package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.commissioning.AreaNeeds;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.ProtectedCount;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Dom;

/// People by measure and area: all first, then each area.
final class NeedsTable {
  private NeedsTable() {}

  /// The base stands last, apart from its parts.
  static DataTable of(
      String caption, NeedsSection section, AreaNeeds whole, List<AreaNeeds> areas) {
    var table = new DataTable(caption).desk().look("is-flush", "dk-figures").captionUnseen();
    table.rowHead(TEXTS.get("table.people")).number(TEXTS.get("table.all"));
    areas.forEach(area -> table.number(area.name()));
    for (Measure measure : section.measures()) {
      table.row(cells(measure, whole, areas));
    }
    table.row(cells(section.base(), whole, areas)).addClassName("is-total");
    return table;
  }

  private static Component[] cells(Measure measure, AreaNeeds whole, List<AreaNeeds> areas) {
    var cells = new ArrayList<Component>();
    cells.add(new Span(NeedsWords.measure(measure)));
    cells.add(all(whole.people(measure)));
    areas.forEach(area -> cells.add(cell(area.people(measure))));
    return cells.toArray(Component[]::new);
  }

  private static Component all(ProtectedCount count) {
    if (count instanceof Shown) {
      var bold = new Span();
      bold.getElement().appendChild(Dom.bold(NeedsWords.count(count)));
      return bold;
    }
    return cell(count);
  }

  static Component cell(ProtectedCount count) {
    return switch (count) {
      case Shown _ -> new Span(NeedsWords.count(count));
      case Hidden(int upTo) -> hidden(upTo);
      case LeftOut(), Withheld() -> DataTable.gone(NeedsWords.count(count));
    };
  }

  /// The range in a dashed box; its words for whoever cannot see the box.
  static Component hidden(int upTo) {
    var box = new Span(TEXTS.get("hidden", upTo));
    box.addClassName("dk-sup");
    box.getElement()
        .setAttribute("role", "img")
        .setAttribute("aria-label", TEXTS.get("hidden.aloud", upTo));
    return box;
  }
}
