package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.Recorded;
import org.bridewell.core.screening.SittingPath.Step;
import org.bridewell.core.screening.SittingView;
import org.bridewell.core.shared.ItemId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// Every answer of a sitting with its points; what is missing shows as missing, never as zero.
final class AnswerList extends Section {
  private static final Texts TEXTS = Texts.of("screening");

  /// @param title what the answers belong to
  /// @param change what a tap on "change" does; empty where answers cannot be changed any more
  AnswerList(String title, SittingView view, List<Step> steps, Optional<Consumer<ItemId>> change) {
    this(title, view, steps, change, Map.of());
  }

  /// A result's answers, each with its points.
  AnswerList(String title, SittingView view, List<Step> steps, Map<ItemId, Integer> points) {
    this(title, view, steps, Optional.empty(), points);
  }

  private AnswerList(
      String title,
      SittingView view,
      List<Step> steps,
      Optional<Consumer<ItemId>> change,
      Map<ItemId, Integer> points) {
    addClassNames("bw-card", "bw-answers");
    var heading = new H2(title);
    heading.add(new Span(points.isEmpty() ? "" : TEXTS.get("points")));
    heading.setId(Dom.newId());
    getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
    var list = new OrderedList();
    for (int i = 0; i < steps.size(); i++) {
      list.add(row(i + 1, steps.get(i), view, change, points));
    }
    add(heading, list);
  }

  private static ListItem row(
      int number,
      Step step,
      SittingView view,
      Optional<Consumer<ItemId>> change,
      Map<ItemId, Integer> points) {
    var item = step.item();
    var response = response(view, item.id());
    var row = new ListItem(new Span(Integer.toString(number)));
    var words = new Span(item.label());
    words.getElement().appendChild(new Element("small").setText(said(step, response)));
    row.add(words);
    if (response.filter(Response::isAnswer).isEmpty()) {
      row.addClassName("is-gap");
    } else if (view.unreliable().contains(item.id())) {
      words.add(new Badge(Tone.DUE, Icon.DUE, TEXTS.get("unreliable.mark")));
    }
    change.ifPresentOrElse(
        to -> row.add(changing(item.label(), () -> to.accept(item.id()))),
        () -> row.getElement().appendChild(Dom.bold(points(item.id(), points))));
    return row;
  }

  private static ActionButton changing(String label, Runnable to) {
    var button = new ActionButton(TEXTS.get("change"), to::run).quiet();
    button.getElement().setAttribute("aria-label", TEXTS.get("change.item", label));
    return button;
  }

  private static Optional<Response> response(SittingView view, ItemId item) {
    return Optional.ofNullable(view.responses().get(item)).flatMap(Recorded::response);
  }

  /// The answer in words, or which of the kinds of missing it is.
  static String said(Step step, Optional<Response> response) {
    if (response.isEmpty()) {
      return TEXTS.get("missing");
    }
    return switch (response.get()) {
      case Response.Answered(String code) -> step.item().option(code).orElseThrow().label();
      case Response.Measured(BigDecimal value) -> measured(step.item(), value);
      case Response.Refused() -> TEXTS.get("skip.refused");
      case Response.Unable(Response.Reason reason) -> TEXTS.get("skip.unable." + reason);
      case Response.NotAsked() -> TEXTS.get("skip.not-asked");
    };
  }

  private static String measured(Item item, BigDecimal value) {
    return item.kind() instanceof ItemKind.Measure measure
        ? measure.shown(value) + " " + measure.unit()
        : value.toPlainString();
  }

  private static String points(ItemId item, Map<ItemId, Integer> points) {
    var known = points.get(item);
    return known == null ? "–" : Integer.toString(known);
  }
}
