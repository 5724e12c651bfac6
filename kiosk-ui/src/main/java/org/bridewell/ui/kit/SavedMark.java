package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// “Saved 14:03”: the time of the server's write, never of the tap. Read out politely.
public class SavedMark extends Span {

  private static final Texts TEXTS = Texts.of("kit");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Span check = Icon.CHECK.create();
  private final Span cross = Icon.NO_LINE.create();
  private final Span words = new Span();

  /// A mark that says nothing yet.
  public SavedMark() {
    addClassName("bw-saved");
    getElement().setAttribute("role", "status");
    check.setVisible(false);
    cross.setVisible(false);
    add(check, cross, words);
  }

  /// Something was written at this time of day at the suite.
  public void savedAt(LocalTime time) {
    show(TEXTS.get("saved", time.format(TIME)), true);
  }

  /// Something was not written, and says so.
  public void notSaved(String why) {
    show(why, false);
  }

  private void show(String text, boolean saved) {
    words.setText(text);
    check.setVisible(saved);
    cross.setVisible(!saved);
    setClassName("is-unsaved", !saved);
  }
}
