package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.SittingId;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.Texts;

/// The button that hands the screen to the person: a plain request, for it ends this session.
final class LendForm {
  /// The part of an address that says why.
  static final String NOT_LENT = "not-lent";

  private static final Texts REFUSED = Texts.of("trouble");
  private static final Texts TEXTS = Texts.of("lending");

  private LendForm() {}

  /// Hands over the questions of a section.
  static Component of(DetentionId detention, SittingId sitting, String section) {
    var button = new Element("button").setAttribute("type", "submit").setText(TEXTS.get("lend"));
    Stream.of("bw-btn", "bw-btn--quiet").forEach(look -> button.getClassList().set(look, true));
    var form =
        new Element("form")
            .setAttribute("method", "post")
            .setAttribute("action", "/lend")
            .appendChild(
                hidden("sitting", sitting.value().toString()),
                hidden("section", section),
                hidden("from", detention.value().toString()),
                button);
    var holder = new Div();
    holder.getElement().appendChild(form);
    return holder;
  }

  /// Why the screen was not handed over, where the address says so.
  static Optional<Component> whyNot(BeforeEnterEvent event) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(NOT_LENT)
        .filter(code -> code.matches("(lend|sitting)\\.[a-z-]+"))
        .filter(code -> REFUSED.find("refusal." + code).isPresent())
        .map(code -> Trouble.bar(new Refusal(code)));
  }

  private static Element hidden(String name, String value) {
    return new Element("input")
        .setAttribute("type", "hidden")
        .setAttribute("name", name)
        .setAttribute("value", value);
  }
}
