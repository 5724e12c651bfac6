package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/// What happened, then what to do. It stays until it is no longer true.
public class AlertBar extends Div {

  /// A bar with a bold beginning and the rest of the sentence.
  public AlertBar(Tone tone, String bold, String rest) {
    addClassName("bw-alert");
    if (tone == Tone.STOP || tone == Tone.DUE || tone == Tone.OK) {
      addClassName("bw-alert--" + tone.suffix());
    }
    getElement().setAttribute("role", "note");
    add(iconOf(tone).create(), sentence(bold, rest));
  }

  /// Read out at once, when the bar appears because of something that just happened.
  public AlertBar announced() {
    getElement().setAttribute("role", "alert");
    return this;
  }

  /// What to do about it.
  public AlertBar action(ActionButton... buttons) {
    add(buttons);
    return this;
  }

  private static Paragraph sentence(String bold, String rest) {
    var words = new Paragraph();
    words.getElement().appendChild(new Element("strong").setText(bold));
    if (!rest.isEmpty()) {
      words.getElement().appendChild(Element.createText(" " + rest));
    }
    return words;
  }

  private static Icon iconOf(Tone tone) {
    return switch (tone) {
      case STOP -> Icon.STOP;
      case DUE -> Icon.DUE;
      case OK -> Icon.CHECK;
      case INFO, PLAIN -> Icon.INFO;
    };
  }
}
