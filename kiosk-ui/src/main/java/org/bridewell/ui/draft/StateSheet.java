package org.bridewell.ui.draft;

import static org.bridewell.ui.draft.DraftNavigation.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.bridewell.core.draft.Draft;
import org.bridewell.core.draft.DraftService;
import org.bridewell.core.draft.Trial;
import org.bridewell.core.draft.TriedDraft;
import org.bridewell.core.shared.Actor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Sheet;

/// How far a draft has come: what is wrong, what is still needed, and the one step that is left.
class StateSheet extends Sheet {
  private final Div trouble = new Div();

  StateSheet(
      TriedDraft tried, DraftService drafts, Actor actor, SerializableConsumer<TriedDraft> done) {
    super(TEXTS.get("state"));
    Draft draft = tried.draft();
    Trial trial = tried.trial();
    if (draft.state() != Draft.State.OPEN) {
      add(new Paragraph(TEXTS.get("state." + draft.state() + ".line")));
      return;
    }
    add(new Paragraph(TEXTS.get(trial.passed() ? "state.ready" : "state.not-ready")));
    if (!trial.faults().isEmpty()) {
      add(new FaultList(trial.faults()));
    }
    add(needed(trial));
    var publish =
        new ActionButton(
            TEXTS.get("publish"),
            () ->
                Attempt.of(
                    trouble,
                    () -> {
                      drafts.publish(draft, actor);
                      done.accept(drafts.open(draft.id(), actor));
                    }));
    if (trial.passed()) {
      publish.primary();
    } else {
      publish.refuse(TEXTS.get("publish.refused"));
    }
    var discard =
        new ActionButton(
                TEXTS.get("discard"),
                () ->
                    Attempt.of(
                        trouble,
                        () -> {
                          drafts.discard(draft, actor);
                          DraftNavigation.toDrafts();
                        }))
            .quiet();
    var acts = new Div(publish, publish.reason(), discard, trouble);
    acts.addClassNames("dk-stack", "dk-decide");
    add(acts);
  }

  private static UnorderedList needed(Trial trial) {
    var list = new UnorderedList();
    list.addClassName("dk-plain-list");
    for (Trial.Needed each : trial.needed()) {
      list.add(new ListItem(TEXTS.get("needed." + each.kind(), each.total(), each.band())));
    }
    long failing = trial.runs().stream().filter(run -> !run.passed()).count();
    if (failing > 0) {
      list.add(new ListItem(TEXTS.get("needed.failing", failing)));
    }
    return list;
  }
}
