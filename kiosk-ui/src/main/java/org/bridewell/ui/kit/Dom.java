package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.concurrent.atomic.AtomicLong;

/// Small things the parts share: ids to point at, plain elements, a sentence read aloud.
public final class Dom {

  private static final AtomicLong NEXT = new AtomicLong();

  private Dom() {}

  /// An id that no other element on the page has.
  public static String newId() {
    return "bw-" + NEXT.incrementAndGet();
  }

  /// The id of a component, given to it if it has none.
  public static String idOf(Component component) {
    return component
        .getId()
        .orElseGet(
            () -> {
              component.setId(newId());
              return component.getId().orElseThrow();
            });
  }

  /// Two lines: the fact, and where it comes from.
  public static Span fact(String first, String second) {
    var both = new Span();
    both.getElement()
        .appendChild(new Element("b").setText(first), new Element("small").setText(second));
    return both;
  }

  /// Bold words in running text.
  public static Element bold(String words) {
    return new Element("b").setText(words);
  }

  /// Has a screen reader say a sentence, politely and once.
  public static void say(String sentence) {
    UI.getCurrent().getPage().executeJs("window.Bridewell?.say($0)", sentence);
  }
}
