package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.bridewell.core.instrument.CatalogueEntry;
import org.bridewell.core.instrument.PermissionService;
import org.bridewell.core.instrument.PermissionService.Letter;
import org.bridewell.core.instrument.PermissionStep;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;

/// Whose permission the instrument needs, what is on file, and the administrator's record of it.
class PermissionPanel extends Sheet {
  private final CatalogueEntry entry;
  private final PermissionService service;
  private final Actor actor;
  private final SerializableRunnable done;
  private final Div trouble = new Div();
  private final FieldText from = new FieldText(TEXTS.get("letter.from"));
  private final FieldDate on = new FieldDate(TEXTS.get("letter.on"));
  private final FieldText reference = new FieldText(TEXTS.get("letter.reference"));
  private final FieldText note;

  PermissionPanel(
      CatalogueEntry entry, PermissionService service, Actor actor, SerializableRunnable done) {
    super(TEXTS.get("permission"));
    this.entry = entry;
    this.service = service;
    this.actor = actor;
    this.done = done;
    boolean given = entry.permission().isPresent();
    note = FieldText.lines(TEXTS.get(given ? "letter.reason" : "letter.note"), 2);
    add(InstrumentWords.permission(entry));
    entry
        .instrument()
        .permission()
        .ifPresent(
            needed ->
                add(ItemsSheet.help(TEXTS.get("permission.of", needed.holder(), needed.why()))));
    if (!entry.permissions().isEmpty()) {
      add(history());
    }
    if (actor.role() == Role.ADMIN) {
      add(
          SignOffPanel.form(
              from, on, reference, note, new ActionButton(words(given), () -> keep(given))),
          trouble);
    }
  }

  private static String words(boolean given) {
    return TEXTS.get(given ? "letter.withdraw" : "letter.record");
  }

  private void keep(boolean withdraw) {
    if (!isComplete()) {
      Field.focusFirstWrong(List.of(from, on, reference));
      return;
    }
    var letter =
        new Letter(from.text(), on.date().orElseThrow(), reference.text(), note.getValue());
    Attempt.of(
        trouble,
        () -> {
          if (withdraw) {
            service.withdraw(entry, letter, actor);
          } else {
            service.record(entry, letter, actor);
          }
        },
        done);
  }

  private boolean isComplete() {
    for (FieldText field : List.of(from, reference)) {
      if (field.text().isEmpty()) {
        field.wrong(TEXTS.get("letter.missing"));
      } else {
        field.right();
      }
    }
    if (on.date().isEmpty() && !on.isWrong()) {
      on.wrong(TEXTS.get("letter.missing"));
    }
    return !from.isWrong() && !on.isWrong() && !reference.isWrong();
  }

  private Component history() {
    var list = new OrderedList();
    list.addClassName("dk-plain-list");
    for (PermissionStep step : entry.permissions()) {
      list.add(
          new ListItem(
              DataTable.two(
                  TEXTS.get(
                      "permission." + step.decision(),
                      step.givenBy(),
                      InstrumentWords.day(step.givenOn())),
                  TEXTS.get(
                      "permission.recorded",
                      step.reference(),
                      step.recordedAs(),
                      InstrumentWords.moment(step.at()))),
              ItemsSheet.help(step.note())));
    }
    return list;
  }
}
