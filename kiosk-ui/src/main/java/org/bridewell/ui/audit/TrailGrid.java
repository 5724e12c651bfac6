package org.bridewell.ui.audit;

import static org.bridewell.ui.audit.TrailWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bridewell.core.audit.AuditItem;
import org.bridewell.core.audit.Finding;
import org.bridewell.core.audit.TrailResult;
import org.bridewell.core.shared.PersonId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.StateMark;

/// The entries, newest first, fetched as one scrolls. A person is an id, and the id leads to that
/// person's trail.
class TrailGrid extends Grid<AuditItem> {
  private final SerializableConsumer<PersonId> showPerson;
  private Optional<TrailResult> verified = Optional.empty();

  TrailGrid(SerializableConsumer<PersonId> showPerson) {
    this.showPerson = showPerson;
    addClassName("dk-trail");
    addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    getElement().setAttribute("aria-label", TEXTS.get("table"));
    setSelectionMode(SelectionMode.NONE);
    setPageSize(50);
    head(addColumn(item -> TrailWords.moment(item.at())), "when", "11rem");
    head(addComponentColumn(TrailGrid::who), "who", "11.5rem");
    head(addComponentColumn(TrailGrid::did), "did", "11.5rem");
    head(addColumn(item -> TrailWords.subject(item.subject())), "what", "12rem");
    head(addComponentColumn(this::people), "people", "7.5rem");
    head(addColumn(AuditItem::detail), "detail", "9rem");
    head(addComponentColumn(this::seal), "seal", "10.5rem");
    setPartNameGenerator(item -> item.genuine() ? null : "is-bad");
  }

  /// Marks each entry by what verification found under its seal.
  void show(TrailResult result) {
    verified = Optional.of(result);
    getDataProvider().refreshAll();
  }

  private static void head(Column<AuditItem> column, String key, String width) {
    column.setHeader(TEXTS.get("column." + key)).setKey(key).setWidth(width).setSortable(false);
  }

  private static Component who(AuditItem item) {
    return DataTable.two(item.who(), TrailWords.role(item.role()));
  }

  private static Component did(AuditItem item) {
    var words = new Span(TrailWords.action(item.action()));
    if (item.action().endsWith("_VIEWED")) {
      words.addComponentAsFirst(Icon.EYE.create());
      words.addClassNames("dk-state", "calm");
    }
    return words;
  }

  private Component people(AuditItem item) {
    if (item.people().size() != 1) {
      return new Span(item.people().isEmpty() ? "" : TEXTS.get("people", item.people().size()));
    }
    PersonId person = item.people().getFirst();
    return new ActionButton(TrailWords.shortened(person.value()), () -> showPerson.accept(person))
        .small()
        .quiet();
  }

  /// An altered entry is told at once, for its own code says so; the rest by verification.
  private Component seal(AuditItem item) {
    if (!item.genuine()) {
      return new StateMark(StateMark.State.OFF_TRACK, TEXTS.get("seal.altered"));
    }
    if (item.seal().isEmpty()) {
      return new StateMark(StateMark.State.NOT_YET, TEXTS.get("seal.none"));
    }
    long number = item.seal().getAsLong();
    if (badSeals().contains(number)) {
      return new StateMark(StateMark.State.WATCH, TEXTS.get("seal.bad", number));
    }
    return isChecked(number)
        ? new StateMark(StateMark.State.AGREED, TEXTS.get("seal.matches", number))
        : new StateMark(StateMark.State.NOT_YET, TEXTS.get("seal.unchecked", number));
  }

  private boolean isChecked(long seal) {
    return verified
        .flatMap(result -> result.extent().outside())
        .filter(outside -> seal <= outside.number())
        .isPresent();
  }

  private Set<Long> badSeals() {
    return switch (verified.orElse(null)) {
      case TrailResult.Damaged(var extent, var findings) ->
          findings.stream()
              .map(Finding::seal)
              .flatMap(seal -> seal.stream().boxed())
              .collect(Collectors.toSet());
      case TrailResult.Intact intact -> Set.of();
      case null -> Set.of();
    };
  }
}
