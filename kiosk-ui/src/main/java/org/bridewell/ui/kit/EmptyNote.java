package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// Nothing here, not yet, not yours, not saved: what is so, why, and the one next thing. Nothing in
/// it could name a person.
public class EmptyNote extends Div {

  private EmptyNote(String look, Icon icon, String so, String why, Component... next) {
    addClassName(look);
    add(icon.create(), new H2(so), new Paragraph(why));
    if (next.length > 0) {
      var acts = new Div(next);
      acts.addClassName(look.equals("dk-empty") ? "dk-acts" : "bw-row");
      add(acts);
    }
  }

  /// At a terminal.
  public static EmptyNote kiosk(Icon icon, String so, String why, Component... next) {
    return new EmptyNote("bw-empty", icon, so, why, next);
  }

  /// On a desk; a tone colours the icon.
  public static EmptyNote desk(Tone tone, Icon icon, String so, String why, Component... next) {
    var note = new EmptyNote("dk-empty", icon, so, why, next);
    if (tone != Tone.PLAIN) {
      note.addClassName("is-" + tone.suffix());
    }
    return note;
  }
}
