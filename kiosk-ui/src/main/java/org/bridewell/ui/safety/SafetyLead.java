package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.SafetyPart;
import org.bridewell.ui.kit.LevelMark;
import org.bridewell.ui.kit.Texts;

/// The head of a part while nothing is raised: what to do, and what a yes does.
class SafetyLead extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  SafetyLead(SafetyPart part) {
    var how = new Paragraph(TEXTS.get("lead." + part));
    how.addClassName("bw-soft");
    var words = new Div(new H1(TEXTS.get("title." + part)), how);
    addClassName("bw-lead");
    add(words);
    if (part != SafetyPart.DRINK_AND_DRUGS) {
      add(levels());
    }
  }

  private static UnorderedList levels() {
    var levels = new UnorderedList();
    levels.addClassName("bw-flags__levels");
    for (var level : AlertLevel.values()) {
      levels.add(new ListItem(new LevelMark(Levels.shape(level), TEXTS.get("legend." + level))));
    }
    return levels;
  }
}
