package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.Span;
import java.util.OptionalInt;
import org.bridewell.ui.kit.Texts;

/// The points of one value in the colours of the chart; the number is always printed too. A dash
/// while there are none.
final class ScoreBox extends Span {
  private static final Texts TEXTS = Texts.of("observation");

  ScoreBox(OptionalInt points) {
    addClassName("bw-news");
    addClassName(points.isPresent() ? "bw-news--" + points.getAsInt() : "bw-news--none");
    setText(points.isPresent() ? Integer.toString(points.getAsInt()) : "–");
    getElement()
        .setAttribute("role", "img")
        .setAttribute(
            "aria-label",
            points.isPresent() ? TEXTS.get("points", points.getAsInt()) : TEXTS.get("points.none"));
  }
}
