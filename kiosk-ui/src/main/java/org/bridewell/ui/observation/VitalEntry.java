package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.PointsTable;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.NotMeasured;
import org.bridewell.core.observation.Vitals;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.ChoiceTiles;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.NumberPad;
import org.bridewell.ui.kit.Texts;

/// One value: big keys for a number, tiles for a choice. "Could not measure" asks why at once.
final class VitalEntry extends Section {
  private static final Texts TEXTS = Texts.of("observation");
  private static final List<String> PREGNANT = List.of("yes", "no", "not-known");

  /// What the page does with what is typed and tapped.
  interface OnEntry {
    /// A key was tapped; the number is not saved yet.
    void typed(Optional<BigDecimal> number);

    /// An answer that is whole was given.
    void given(Finding finding);
  }

  private final OnEntry on;
  private final Div show = new Div();
  private final Paragraph note = new Paragraph();
  private final Div why = new Div();

  VitalEntry(OnEntry on) {
    this.on = on;
    addClassName("bw-vitals__entry");
    show.addClassName("bw-vitals__show");
    show.getElement().setAttribute("aria-live", "polite");
    note.addClassNames("bw-small", "bw-soft");
  }

  /// Asks for an item; a number that was kept stands there.
  void ask(Item item, Optional<Finding> found, boolean secondScale) {
    removeAll();
    why.removeAll();
    var heading = new H2(item.text());
    getElement().setAttribute("aria-labelledby", Dom.idOf(heading));
    add(heading);
    switch (item.kind()) {
      case ItemKind.Measure measure -> pad(measure, found);
      case ItemKind.Choice choice -> tiles(item.text(), choice, found);
    }
    if (item.id().equals(Vitals.OXYGEN_SATURATION)) {
      add(scale(secondScale));
    }
  }

  /// Asks whether the person is pregnant, which no instrument of these does.
  void askPregnancy(Optional<Finding> found) {
    removeAll();
    var heading = new H2(TEXTS.get("pregnancy"));
    var choices = PREGNANT.stream().map(c -> Choice.of(c, TEXTS.get("option." + c))).toList();
    var either = new EitherButtons<>(TEXTS.get("pregnancy"), choices).stacked();
    found.ifPresent(
        each -> {
          if (each instanceof Finding.Chosen(String code)) {
            either.setValue(code);
          }
        });
    either.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            either.chosen().map(Finding.Chosen::new).ifPresent(on::given);
          }
        });
    var what = new Paragraph(TEXTS.get("pregnancy.why"));
    what.addClassNames("bw-small", "bw-soft");
    add(heading, either, what);
  }

  /// Asks for a glucose reading, which is no item of these instruments: it has its own store.
  void askGlucose() {
    removeAll();
    why.removeAll();
    var heading = new H2(TEXTS.get("glucose"));
    getElement().setAttribute("aria-labelledby", Dom.idOf(heading));
    var worry = new Paragraph(TEXTS.get("glucose.why"));
    worry.addClassNames("bw-small", "bw-soft");
    add(
        heading,
        show,
        note,
        new NumberPad(1, on::typed, () -> on.given(new Finding.Missing(NotMeasured.UNABLE))),
        worry);
  }

  /// What stands in the display, with its points and what they mean.
  void display(String words, OptionalInt points, boolean scored, String meaning) {
    show.removeAll();
    var value = new Span(words);
    value.addClassName("bw-number");
    show.add(value);
    if (scored) {
      show.add(new ScoreBox(points));
    }
    note.setText(meaning);
  }

  private void pad(ItemKind.Measure measure, Optional<Finding> found) {
    var pad = new NumberPad(measure.decimals(), on::typed, this::askWhy);
    found.ifPresent(
        each -> {
          if (each instanceof Finding.Measured(BigDecimal value)) {
            pad.show(Optional.of(value));
          }
        });
    var worry = new Paragraph(TEXTS.get("not-measured"));
    worry.addClassNames("bw-small", "bw-soft");
    why.add(worry);
    add(show, note, pad, why);
  }

  private void tiles(String legend, ItemKind.Choice choice, Optional<Finding> found) {
    var choices =
        choice.options().stream().map(each -> Choice.of(each.code(), each.label())).toList();
    var tiles = new ChoiceTiles<>(legend, choices);
    found.ifPresent(
        each -> {
          if (each instanceof Finding.Chosen(String code)) {
            tiles.setValue(code);
          }
        });
    tiles.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            tiles.chosen().map(Finding.Chosen::new).ifPresent(on::given);
          }
        });
    var none = new ActionButton(TEXTS.get("could-not"), this::askWhy);
    add(tiles, none, why);
  }

  private void askWhy() {
    why.removeAll();
    var words = new Paragraph(TEXTS.get("missing.why"));
    words.getElement().setAttribute("role", "status");
    var reasons =
        new EitherButtons<>(
                TEXTS.get("missing.why"),
                Choice.all(NotMeasured.class, each -> TEXTS.get("missing." + each)))
            .labelledBy(words)
            .wide();
    reasons.addValueChangeListener(
        change -> reasons.chosen().map(Finding.Missing::new).ifPresent(on::given));
    why.add(words, reasons);
  }

  /// Scale 1, unless a clinician prescribed the other one: with name and reason, each time anew.
  private Div scale(boolean second) {
    var box = new Div();
    box.addClassName("bw-vitals__scale");
    if (second) {
      box.add(
          new ActionButton(
              TEXTS.get("scale.back"), () -> on.given(new Finding.Chosen(Vitals.SCALE_1))));
      return box;
    }
    var open = new ActionButton(TEXTS.get("scale.open")).quiet();
    open.onTap(
        () -> {
          box.removeAll();
          box.add(scaleForm());
        });
    box.add(open);
    return box;
  }

  private Div scaleForm() {
    var prescriber = new FieldText(TEXTS.get("scale.prescriber"));
    var reason = new FieldText(TEXTS.get("scale.reason"));
    Consumer<FieldText> check =
        field -> {
          if (field.text().isEmpty()) {
            field.wrong(TEXTS.get("scale.missing"));
          } else {
            field.right();
          }
        };
    var save =
        new ActionButton(
            TEXTS.get("scale.save"),
            () -> {
              List.of(prescriber, reason).forEach(check);
              if (!prescriber.isWrong() && !reason.isWrong()) {
                on.given(new Finding.PrescribedScale(prescriber.text(), reason.text()));
              }
            });
    var form = new Div(prescriber, reason, save);
    form.addClassName("bw-stack");
    return form;
  }

  /// The table that counts for what is typed now: the first one, on scale 1.
  static Optional<PointsTable> table(ItemKind.Measure measure, boolean secondScale) {
    return secondScale ? Optional.empty() : measure.tables().stream().findFirst();
  }
}
