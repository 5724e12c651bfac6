package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.nominal.ChairChecklist;
import org.bridewell.core.nominal.ChairChecklist.Gap;
import org.bridewell.core.nominal.Conference;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.Conference.Decision;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;

/// The chair's decision: nothing is chosen beforehand, and what is missing stands beside the
/// button.
class DecideSheet extends Sheet {
  private final Conference conference;
  private final LocalDate today;
  private final EitherButtons<Choice> choice;
  private final FieldText reason =
      FieldText.lines(TEXTS.get("decision.reason"), 3)
          .placeholder(TEXTS.get("decision.reason.hint"));
  private final FieldText exitSupport = new FieldText(TEXTS.get("decision.exit-support"));
  private final FieldDate reviewOn = new FieldDate(TEXTS.get("decision.review"));
  private final UnorderedList gate = new UnorderedList();
  private final ActionButton record;

  DecideSheet(Conference conference, LocalDate today, SerializableConsumer<Decision> decide) {
    super(TEXTS.get("decision"));
    this.conference = conference;
    this.today = today;
    this.choice =
        new EitherButtons<>(
                TEXTS.get("decision"),
                conference.question().choices().stream()
                    .map(each -> org.bridewell.ui.kit.Choice.of(each, TEXTS.get("choice." + each)))
                    .toList())
            .stacked();
    this.record =
        new ActionButton(TEXTS.get("decision.record"), () -> typed().ifPresent(decide)).primary();
    gate.addClassName("dk-gate");
    var last = new Div(record, record.reason());
    add(choice, reason, exitSupport, reviewOn, new H3(TEXTS.get("decision.gate")), gate, last);
    choice.addValueChangeListener(changed -> check());
    reason.addValueChangeListener(changed -> check());
    exitSupport.addValueChangeListener(changed -> check());
    reviewOn.addValueChangeListener(changed -> check());
    check();
  }

  private Optional<Decision> typed() {
    var support =
        exitSupport.text().isEmpty() ? Optional.<String>empty() : Optional.of(exitSupport.text());
    return choice
        .chosen()
        .map(chosen -> new Decision(chosen, reason.text(), support, reviewOn.date()));
  }

  private void check() {
    exitSupport.setVisible(choice.chosen().filter(Choice.STEP_DOWN::equals).isPresent());
    reviewOn.setVisible(choice.chosen().filter(Choice::needsReview).isPresent());
    var gaps =
        typed()
            .map(decision -> ChairChecklist.gaps(conference, decision, today))
            .orElse(List.of(Gap.CHOICE));
    gate.removeAll();
    line(Gap.QUORUM, ChairChecklist.views(conference) >= ChairChecklist.QUORUM, views());
    line(Gap.EVIDENCE, ChairChecklist.sources(conference) >= ChairChecklist.SOURCES, sources());
    line(Gap.REASON, !reason.text().isEmpty(), "");
    gaps.stream()
        .findFirst()
        .ifPresentOrElse(gap -> record.refuse(TEXTS.get("gap." + gap)), () -> record.allow());
  }

  private void line(Gap gap, boolean there, String so) {
    var words = TEXTS.get("gate." + gap) + (so.isEmpty() ? "" : ", " + so);
    gate.add(new ListItem(new StateMark(there ? State.DONE : State.NEVER_CONTACTED, words)));
  }

  private String views() {
    return TEXTS.get("gate.views", ChairChecklist.views(conference), ChairChecklist.QUORUM);
  }

  private String sources() {
    return TEXTS.get("gate.sources", ChairChecklist.sources(conference), ChairChecklist.SOURCES);
  }
}
