package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// One mark an item: done full, current half, skipped hatched, to come open. The words beside the
/// marks are what is read out.
public class Progress extends Div {

  /// Where one item stands.
  public enum Step {
    DONE,
    CURRENT,
    SKIPPED,
    TO_COME
  }

  private final Span words = new Span();
  private final OrderedList marks = new OrderedList();

  /// A line of marks, with the words that say the same.
  public Progress(String words, List<Step> steps) {
    addClassName("bw-progress");
    marks.getElement().setAttribute("aria-hidden", "true");
    add(this.words, marks);
    show(words, steps);
  }

  /// Shows another place in the same line.
  public void show(String text, List<Step> steps) {
    words.setText(text);
    marks.removeAll();
    steps.stream().map(Progress::mark).forEach(marks::add);
  }

  private static ListItem mark(Step step) {
    var mark = new ListItem();
    switch (step) {
      case DONE -> mark.addClassName("is-done");
      case CURRENT -> mark.getElement().setAttribute("aria-current", "step");
      case SKIPPED -> mark.addClassName("is-skipped");
      case TO_COME -> {}
    }
    return mark;
  }
}
