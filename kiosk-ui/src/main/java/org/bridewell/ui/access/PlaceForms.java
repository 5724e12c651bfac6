package org.bridewell.ui.access;

import static org.bridewell.ui.access.AccountsView.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.custody.SuiteService.SuiteData;
import org.bridewell.core.custody.Suites;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Field;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;

/// The forms with which an administrator makes suites and what belongs to them.
final class PlaceForms {
  private PlaceForms() {}

  /// A limit that was chosen.
  record Limit(PageKind kind, Duration length) {}

  static Component district(Consumer<String> add) {
    var name = new FieldText(TEXTS.get("places.name"));
    return form(
        List.of(name),
        new ActionButton(
            TEXTS.get("places.district.do"),
            () -> {
              if (complete(List.of(name))) {
                add.accept(name.text());
              }
            }));
  }

  static Component suite(
      List<Suites.District> districts, BiConsumer<Suites.District, SuiteData> add) {
    var district =
        new FieldSelect<>(TEXTS.get("places.district"), districts, Suites.District::name);
    var name = new FieldText(TEXTS.get("places.name"));
    var cells = new FieldText(TEXTS.get("places.cells")).digits();
    var phone = new FieldText(TEXTS.get("places.phone"));
    var inspector =
        new FieldText(TEXTS.get("places.inspector")).hint(TEXTS.get("places.inspector.why"));
    List<Field<?, ?>> fields = List.of(district, name, cells, phone, inspector);
    return form(
        fields,
        new ActionButton(
            TEXTS.get("places.suite.do"),
            () -> {
              if (complete(fields)) {
                var data =
                    new SuiteData(
                        name.text(), number(cells).orElse(0), phone.text(), inspector.text());
                add.accept(district.chosen().orElseThrow(), data);
              }
            }));
  }

  static Component terminal(List<Suite> suites, BiConsumer<Suite, String> add) {
    var suite = new FieldSelect<>(TEXTS.get("account.add.suite"), suites, Suite::name);
    var name = new FieldText(TEXTS.get("places.name")).hint(TEXTS.get("places.terminal.why"));
    List<Field<?, ?>> fields = List.of(suite, name);
    return form(
        fields,
        new ActionButton(
            TEXTS.get("places.terminal.do"),
            () -> {
              if (complete(fields)) {
                add.accept(suite.chosen().orElseThrow(), name.text());
              }
            }));
  }

  /// The seconds fill themselves in with what the suite has now.
  static Component limit(
      List<Suite> suites,
      Function<Suite, Map<PageKind, Duration>> now,
      BiConsumer<Suite, Limit> set) {
    var suite = new FieldSelect<>(TEXTS.get("account.add.suite"), suites, Suite::name);
    var kind =
        new FieldSelect<>(
            TEXTS.get("places.lock.kind"),
            List.of(PageKind.values()),
            each -> TEXTS.get("places.lock." + each));
    var seconds = new FieldText(TEXTS.get("places.lock.seconds")).digits();
    Runnable fill =
        () ->
            suite
                .chosen()
                .flatMap(place -> kind.chosen().map(now.apply(place)::get))
                .ifPresent(limit -> seconds.setValue("" + limit.toSeconds()));
    suite.addValueChangeListener(chosen -> fill.run());
    kind.addValueChangeListener(chosen -> fill.run());
    List<Field<?, ?>> fields = List.of(suite, kind, seconds);
    return form(
        fields,
        new ActionButton(
            TEXTS.get("places.lock.do"),
            () -> {
              if (complete(fields)) {
                var limit = Duration.ofSeconds(number(seconds).orElse(0));
                set.accept(
                    suite.chosen().orElseThrow(), new Limit(kind.chosen().orElseThrow(), limit));
              }
            }));
  }

  private static Component form(List<? extends Field<?, ?>> fields, ActionButton button) {
    var row = new Div();
    row.addClassName("dk-form-row");
    fields.forEach(row::add);
    return new Div(row, button);
  }

  private static boolean complete(List<? extends Field<?, ?>> fields) {
    for (var field : fields) {
      if (field.isEmpty()) {
        field.wrong(TEXTS.get("account.missing"));
      } else {
        field.right();
      }
    }
    return !Field.focusFirstWrong(fields);
  }

  private static OptionalInt number(FieldText field) {
    return field.text().matches("[0-9]{1,4}")
        ? OptionalInt.of(Integer.parseInt(field.text()))
        : OptionalInt.empty();
  }
}
