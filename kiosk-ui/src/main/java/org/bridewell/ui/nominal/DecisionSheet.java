package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Paragraph;
import org.bridewell.core.nominal.Conference;
import org.bridewell.core.nominal.Conference.Decision;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.Sheet;

/// What was recorded; nothing of it changes any more.
class DecisionSheet extends Sheet {
  DecisionSheet(Conference conference) {
    super(TEXTS.get("decision"));
    conference
        .decision()
        .ifPresentOrElse(this::show, () -> add(new Paragraph(TEXTS.get("conference.undecided"))));
  }

  private void show(Decision decision) {
    var facts =
        Facts.columns()
            .add(TEXTS.get("decision"), TEXTS.get("choice." + decision.choice()))
            .add(TEXTS.get("decision.reason"), decision.reason());
    decision.exitSupport().ifPresent(who -> facts.add(TEXTS.get("decision.exit-support"), who));
    decision.reviewOn().ifPresent(day -> facts.add(TEXTS.get("decision.review"), HubDates.of(day)));
    add(facts);
  }
}
