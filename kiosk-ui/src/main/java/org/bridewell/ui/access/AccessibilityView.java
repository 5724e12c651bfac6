package org.bridewell.ui.access;

import static org.bridewell.ui.access.SignInFrame.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.stream.Stream;

/// What everybody can expect of these screens, and what nobody has tried yet. It says what was
/// tested and no more.
@Route(AccessNavigation.ACCESSIBILITY)
@PageTitle("Accessibility · Bridewell")
@AnonymousAllowed
public class AccessibilityView extends Div {
  public AccessibilityView(Clock clock) {
    var frame = new SignInFrame(clock, TEXTS.get("product.line"));
    var words =
        new Div(
            new H1(TEXTS.get("accessibility")),
            new Paragraph(TEXTS.get("accessibility.aim")),
            new H2(TEXTS.get("accessibility.tested")),
            list("accessibility.tested", 4),
            new H2(TEXTS.get("accessibility.not-tested")),
            list("accessibility.not-tested", 4),
            new H2(TEXTS.get("accessibility.help")),
            new Paragraph(TEXTS.get("accessibility.help.words")),
            new Anchor("/" + AccessNavigation.SIGN_IN, TEXTS.get("sign-in")));
    words.addClassName("bw-stack");
    frame.show(words);
    add(frame);
  }

  private static Component list(String key, int lines) {
    var list = new UnorderedList();
    Stream.iterate(1, line -> line + 1)
        .limit(lines)
        .forEach(line -> list.add(new ListItem(TEXTS.get(key + "." + line))));
    return list;
  }
}
