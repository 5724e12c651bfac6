package org.bridewell.ui.custody;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bridewell.core.custody.BoardRow;
import org.bridewell.core.custody.Due.Urgency;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// The people of one urgency: a heading with their number, and a row each.
class BoardGroup extends Section {
  private static final Texts TEXTS = Texts.of("custody");

  private final Urgency urgency;
  private final Clock clock;
  private final Span count = new Span();
  private final UnorderedList list = new UnorderedList();
  private final Paragraph none = new Paragraph();
  private List<BoardRow> shown = List.of();

  BoardGroup(Urgency urgency, Clock clock) {
    this.urgency = urgency;
    this.clock = clock;
    var title = new H2(icon().create());
    title.add(TEXTS.get("board." + urgency));
    title.add(count);
    title.setClassName("is-stop", urgency == Urgency.CANNOT_WAIT);
    list.addClassName("bw-board__list");
    list.setClassName("bw-board__list--now", urgency == Urgency.CANNOT_WAIT);
    none.setText(TEXTS.get("board.none." + urgency));
    none.addClassName("bw-board__empty");
    getElement().setAttribute("aria-labelledby", Dom.idOf(title));
    add(title, list, none);
  }

  /// Shows those of the rows that belong here now; rows that stay as they are keep the focus.
  void show(List<BoardRow> rows, Instant now) {
    var mine = rows.stream().filter(row -> row.due().urgency(now) == urgency).toList();
    count.setText(Integer.toString(mine.size()));
    list.setVisible(!mine.isEmpty());
    none.setVisible(mine.isEmpty());
    if (!mine.equals(shown)) {
      shown = mine;
      list.removeAll();
      mine.forEach(row -> list.add(new BoardLine(row, urgency, clock)));
    }
  }

  boolean isEmpty() {
    return shown.isEmpty();
  }

  private Icon icon() {
    return switch (urgency) {
      case CANNOT_WAIT -> Icon.STOP;
      case NEXT_HOUR -> Icon.CLOCK;
      case LATER -> Icon.BELL;
    };
  }
}
