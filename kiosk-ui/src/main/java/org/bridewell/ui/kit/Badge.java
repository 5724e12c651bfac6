package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Span;

/// A word with an icon. Never a number alone, never a colour alone.
public class Badge extends Span {

  /// A badge that says `words`.
  public Badge(Tone tone, Icon icon, String words) {
    addClassName("bw-badge");
    if (tone != Tone.PLAIN) {
      addClassName("bw-badge--" + tone.suffix());
    }
    add(icon.create());
    add(words);
  }

  /// Solid red, for what is on now.
  public Badge solid() {
    addClassName("bw-badge--solid");
    return this;
  }
}
