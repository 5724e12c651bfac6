package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.Recorded;
import org.bridewell.core.screening.SittingPath.Step;
import org.bridewell.core.screening.SittingView;
import org.bridewell.core.shared.ItemId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Texts;

/// Every answer of a sitting with its points; what is missing shows as missing, never as zero.
final class AnswerList extends Section {
  private static final Texts TEXTS = Texts.of("screening");

  /// @param change what a tap on "change" does; empty where answers cannot be changed any more
  AnswerList(SittingView view, List<Step> steps, Optional<Consumer<ItemId>> change) {
    addClassNames("bw-card", "bw-answers");
    var heading = new H2(TEXTS.get("answers"));
    heading.add(new Span(change.isPresent() ? "" : TEXTS.get("points")));
    heading.setId(Dom.newId());
    getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
    var list = new OrderedList();
    for (int i = 0; i < steps.size(); i++) {
      list.add(row(i + 1, steps.get(i), view, change));
    }
    add(heading, list);
  }

  private static ListItem row(
      int number, Step step, SittingView view, Optional<Consumer<ItemId>> change) {
    var item = step.item();
    var response = response(view, item.id());
    var row = new ListItem(new Span(Integer.toString(number)));
    var words = new Span(item.label());
    words.getElement().appendChild(new Element("small").setText(said(step, response)));
    row.add(words);
    if (response.filter(Response::isAnswer).isEmpty()) {
      row.addClassName("is-gap");
    }
    change.ifPresentOrElse(
        to -> row.add(changing(item.label(), () -> to.accept(item.id()))),
        () -> row.getElement().appendChild(Dom.bold(points(step, response))));
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
      case Response.Measured(BigDecimal value) -> measured(step, value);
      case Response.Refused() -> TEXTS.get("skip.refused");
      case Response.Unable(Response.Reason reason) -> TEXTS.get("skip.unable." + reason);
      case Response.NotAsked() -> TEXTS.get("skip.not-asked");
    };
  }

  private static String measured(Step step, BigDecimal value) {
    return step.item().kind() instanceof ItemKind.Measure measure
        ? measure.shown(value) + " " + measure.unit()
        : value.toPlainString();
  }

  private static String points(Step step, Optional<Response> response) {
    return response.orElse(null) instanceof Response.Answered(String code)
        ? Integer.toString(step.item().option(code).orElseThrow().points())
        : "–";
  }
}
