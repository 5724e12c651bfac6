package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  /// @param base the rows that the others are a part of; they come last, apart from the rest
  static DataTable of(
      String caption,
      AreaNeeds whole,
      List<AreaNeeds> areas,
      List<Measure> measures,
      List<Measure> base) {
    var table = new DataTable(caption).desk().look("is-flush", "dk-figures").captionUnseen();
    table.rowHead(TEXTS.get("table.people")).number(TEXTS.get("table.all"));
    areas.forEach(area -> table.number(area.name()));
    var last = Set.copyOf(base);
    for (Measure measure : Stream.concat(measures.stream(), base.stream()).toList()) {
      var row = table.row(cells(measure, whole, areas));
      row.setClassName("is-total", last.contains(measure));
    }
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
