package org.bridewell.ui.custody;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.Texts;

/// One column of the arrival form: a heading, and its fields on a grid.
abstract class FormColumn extends Section {
  static final Texts TEXTS = Texts.of("custody");

  FormColumn(String heading) {
    var title = new H2(heading);
    getElement().setAttribute("aria-labelledby", Dom.idOf(title));
    add(title);
  }

  /// The fields in reading order, for the focus after a refusal.
  abstract List<Field<?, ?>> fields();

  final void place(Component... fields) {
    var grid = new Div(fields);
    grid.addClassName("bw-form__grid");
    add(grid);
  }

  static <C extends Component> C half(C field) {
    field.getElement().getClassList().add("is-6");
    return field;
  }

  static <C extends Component> C whole(C field) {
    field.getElement().getClassList().add("is-12");
    return field;
  }

  /// What is chosen; a message where nothing is.
  static <T> Optional<T> chosen(FieldSelect<T> field) {
    if (field.chosen().isEmpty()) {
      field.wrong(TEXTS.get("wrong.choose"));
    }
    return field.chosen();
  }

  /// The day that was typed; one that cannot be read keeps the message that says so.
  static Optional<LocalDate> day(FieldDate field, String missing) {
    if (field.date().isPresent()) {
      field.right();
    } else if (field.typed().isBlank() || !field.isWrong()) {
      field.wrong(TEXTS.get(missing));
    }
    return field.date();
  }
}
