package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/// Terms with their values: a description list in one of the looks of the style sheets.
public class Facts extends DescriptionList {

  private final boolean boxed;

  private Facts(String look, boolean boxed) {
    this.boxed = boxed;
    addClassName(look);
  }

  /// Each pair in a box of its own: `bw-care`, `bw-terms`, `dk-facts`; plain inside `bw-sent`.
  public static Facts boxed(String look) {
    return new Facts(look, true);
  }

  /// Two columns of a desk, terms before values: `dk-kv`.
  public static Facts columns() {
    return new Facts("dk-kv", false);
  }

  /// A pair of words.
  public Facts add(String term, String value) {
    return put(term, new Description(value));
  }

  /// A pair whose value stands out.
  public Facts add(String term, String value, Tone tone) {
    var description = new Description(value);
    if (tone != Tone.PLAIN) {
      description.addClassName("is-" + tone.suffix());
    }
    return put(term, description);
  }

  /// A term with anything as its value.
  public Facts add(String term, Component... value) {
    return put(term, new Description(value));
  }

  private Facts put(String term, Description value) {
    if (boxed) {
      add(new Div(new Term(term), value));
    } else {
      add(new Term(term), value);
    }
    return this;
  }
}
