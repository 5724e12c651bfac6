package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/// A plain table that stands alone: caption, column heads, a row head, figures at the end of their
/// cell. For what is printed, and for anything with groups across rows; long lists take `Grid`.
public class DataTable extends NativeTable {

  /// How a column is written.
  public enum Column {
    WORDS,
    /// Figures, at the end of the cell.
    NUMBER,
    /// The column that names the row.
    ROW_HEAD
  }

  private static final Texts TEXTS = Texts.of("kit");

  private final List<Column> columns = new ArrayList<>();
  private final NativeTableRow heads = new NativeTableRow();

  /// A table with the caption that a screen reader names it by; [#captionUnseen()] hides it where a
  /// heading already says the same.
  public DataTable(String caption) {
    addClassName("bw-table");
    setCaptionText(caption);
    getHead().add(heads);
  }

  /// The desk's density and rules.
  public DataTable desk() {
    addClassName("dk-table");
    return this;
  }

  /// Another look of the style sheets: `is-flush`, `is-tight`, `dk-figures`.
  public DataTable look(String... classes) {
    addClassNames(classes);
    return this;
  }

  /// The caption is only read out.
  public DataTable captionUnseen() {
    getCaption().addClassName("bw-hidden");
    return this;
  }

  /// Adds a column of words; an empty head is for a column of buttons.
  public DataTable words(String head) {
    return column(head, Column.WORDS);
  }

  /// Adds a column of figures.
  public DataTable number(String head) {
    return column(head, Column.NUMBER);
  }

  /// Adds the column that names the row.
  public DataTable rowHead(String head) {
    return column(head, Column.ROW_HEAD);
  }

  /// Adds a column whose head is a component: a box that picks, or a link that sorts.
  ///
  /// @param sorted whether the rows are sorted by it, said by an arrow and aloud
  public DataTable head(Component content, Column column, boolean sorted) {
    columns.add(column);
    var head = new NativeTableHeaderCell(content);
    head.getElement().setAttribute("scope", "col");
    head.setClassName("n", column == Column.NUMBER);
    if (sorted) {
      head.add(Icon.UP.create());
      head.getElement().setAttribute("aria-sort", "ascending");
    }
    heads.add(head);
    return this;
  }

  /// Adds a row; the returned row takes a class (`is-total`, `is-bad`) or a selection.
  public NativeTableRow row(Component... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "A row of " + cells.length + " cells in a table of " + columns.size() + " columns");
    }
    var row = new NativeTableRow();
    for (int i = 0; i < cells.length; i++) {
      row.add(cell(columns.get(i), cells[i]));
    }
    getBody().add(row);
    return row;
  }

  /// Adds a row of words and figures.
  public NativeTableRow row(String... cells) {
    var components = new Component[cells.length];
    for (int i = 0; i < cells.length; i++) {
      components[i] = new Span(cells[i]);
    }
    return row(components);
  }

  /// Adds a row that heads the rows after it: shape, word and count, then a note.
  public DataTable group(Component mark, String note) {
    var head = new NativeTableHeaderCell(mark, styled(note, "dk-group-note"));
    head.getElement()
        .setAttribute("colspan", "" + columns.size())
        .setAttribute("scope", "colgroup");
    var row = new NativeTableRow(head);
    row.addClassName("is-group");
    getBody().add(row);
    return this;
  }

  /// Takes all rows out; columns and caption stay.
  public void clear() {
    getBody().removeAll();
  }

  /// A cell of two lines: the fact, and where it comes from.
  public static Component two(String fact, String source) {
    return two(new Span(fact), source);
  }

  /// A cell of two lines whose first is a link or a mark.
  public static Component two(Component fact, String source) {
    return new Span(fact, styled(source, "second"));
  }

  /// A count of 1 to 7 that is not shown.
  public static Component hidden() {
    var hidden = styled(TEXTS.get("hidden"), "dk-sup");
    hidden.getElement().setAttribute("role", "img");
    hidden.getElement().setAttribute("aria-label", TEXTS.get("hidden.aloud"));
    return hidden;
  }

  /// A reason in place of a value: “not populated: no GP feed”.
  public static Component gone(String reason) {
    return styled(reason, "dk-gone");
  }

  private DataTable column(String words, Column column) {
    columns.add(column);
    if (words.isEmpty()) {
      heads.add(new NativeTableCell());
      return this;
    }
    var head = new NativeTableHeaderCell(words);
    head.getElement().setAttribute("scope", "col");
    head.setClassName("n", column == Column.NUMBER);
    heads.add(head);
    return this;
  }

  private static Component cell(Column column, Component content) {
    return switch (column) {
      case WORDS -> new NativeTableCell(content);
      case NUMBER -> {
        var cell = new NativeTableCell(content);
        cell.addClassNames("n", "is-num");
        yield cell;
      }
      case ROW_HEAD -> {
        var head = new NativeTableHeaderCell(content);
        head.getElement().setAttribute("scope", "row");
        yield head;
      }
    };
  }

  private static Span styled(String words, String look) {
    var span = new Span(words);
    span.addClassName(look);
    return span;
  }
}
