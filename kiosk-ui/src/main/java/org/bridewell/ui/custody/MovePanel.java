package org.bridewell.ui.custody;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Move;
import org.bridewell.core.custody.MoveSheet;
import org.bridewell.core.custody.Whereabouts;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// Where somebody is, and one tap for each place they can go to; below it where they were.
final class MovePanel extends Div {
  private static final Texts TEXTS = Texts.of("custody");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.UK).withZone(WallClock.ZONE);

  /// What a tap does.
  interface OnMove {
    /// Into the cell.
    void toCell(String cell);

    /// To interview or hospital.
    void away(Where where);

    /// Back from there.
    void returned();
  }

  private final Detention held;
  private final OnMove on;

  MovePanel(MoveSheet sheet, OnMove on) {
    this.held = sheet.detention();
    this.on = on;
    addClassName("bw-move");
    add(part("move.where", whereNow(), places()));
    add(part("move.cells", cells(sheet.freeCells())));
    add(part("move.history", history(sheet.moves())));
  }

  private Paragraph whereNow() {
    var now = held.whereabouts();
    var words = new Paragraph();
    words.getElement().appendChild(Dom.bold(words(now, held.cell())));
    return words;
  }

  /// “In interview since Mon 14:03; cell 7 is kept”.
  private static String words(Whereabouts now, String cell) {
    return TEXTS.get("move.now." + now.where(), cell, TIME.format(now.since()));
  }

  private Div places() {
    var places = new Div();
    places.addClassName("bw-move__places");
    for (var where : List.of(Where.INTERVIEW, Where.HOSPITAL)) {
      var to = new ActionButton(TEXTS.get("move.to." + where), () -> on.away(where)).large();
      if (held.whereabouts().where() == where || held.whereabouts().where() == Where.ON_THE_WAY) {
        to.refuse(TEXTS.get("move.not-from-here"));
      }
      places.add(to);
    }
    var back = new ActionButton(TEXTS.get("move.back", held.cell()), on::returned).large();
    if (!held.whereabouts().isAway() || held.whereabouts().where() == Where.ON_THE_WAY) {
      back.refuse(TEXTS.get("move.not-from-here"));
    }
    places.add(back);
    return places;
  }

  private Component cells(List<String> free) {
    if (free.isEmpty()) {
      return new Paragraph(TEXTS.get("move.no-cell"));
    }
    var cells = new Div();
    cells.addClassName("bw-move__cells");
    for (var cell : free) {
      cells.add(new ActionButton(TEXTS.get("move.cell", cell), () -> on.toCell(cell)).large());
    }
    return cells;
  }

  private static Component history(List<Move> moves) {
    if (moves.isEmpty()) {
      return new Paragraph(TEXTS.get("move.none"));
    }
    var list = new OrderedList();
    list.addClassName("bw-rows");
    for (var move : moves) {
      var line = new Paragraph();
      line.getElement().appendChild(Dom.bold(words(move)));
      var by = new Paragraph(TEXTS.get("move.by", time(move.at()), move.byName()));
      by.addClassNames("bw-small", "bw-soft");
      list.add(new ListItem(line, by));
    }
    return list;
  }

  private static String words(Move move) {
    return move.isCellChanged()
        ? TEXTS.get("move.did.moved", move.fromCell(), move.cell())
        : TEXTS.get("move.did." + move.where(), move.cell());
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }

  private static Section part(String heading, Component... content) {
    var title = new H2(TEXTS.get(heading));
    var part = new Section(title);
    part.addClassNames("bw-card", "bw-stack");
    part.getElement().setAttribute("aria-labelledby", Dom.idOf(title));
    part.add(content);
    return part;
  }
}
