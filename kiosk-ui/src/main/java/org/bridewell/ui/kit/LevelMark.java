package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Span;

/// An alert level: its shape, and its words beside it or for a screen reader.
public class LevelMark extends Span {

  /// Shape and words, seen.
  public LevelMark(Level level, String words) {
    addClassNames("bw-level", "bw-level--" + level.suffix());
    add(level.icon().create());
    add(words);
  }

  private LevelMark(Level level) {
    addClassNames("bw-level", "bw-level--" + level.suffix());
  }

  /// The shape alone, where a legend on the page shows its words; they are still read out.
  public static LevelMark shape(Level level, String words) {
    var mark = new LevelMark(level);
    mark.add(level.icon().create(words));
    return mark;
  }
}
