package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.screening.Concern;
import org.bridewell.core.screening.InstrumentResult;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.ChoiceTiles;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;

/// The nurse is more concerned than the score: why, and what to act as for. Nothing here lowers.
final class ConcernForm extends Div {
  private static final Texts TEXTS = Texts.of("screening");

  private final InstrumentResult about;
  private final UUID id = UUID.randomUUID();
  private final ChoiceTiles<Concern.Reason> reason =
      new ChoiceTiles<>(
          TEXTS.get("concern.why"),
          Choice.all(Concern.Reason.class, each -> TEXTS.get("concern.reason." + each)));
  private final ChoiceTiles<Band> band;
  private final FieldText note = FieldText.lines(TEXTS.get("concern.note"), 2);
  private final Div trouble = new Div();
  private final ActionButton keep;

  ConcernForm(InstrumentResult about, Consumer<Concern> raise) {
    this.about = about;
    addClassName("bw-concern");
    var higher = higher(about);
    var why = new H2(TEXTS.get("concern.why"));
    var to = new H2(TEXTS.get("concern.to"));
    band =
        new ChoiceTiles<>(
            TEXTS.get("concern.to"),
            higher.stream().map(each -> Choice.of(each, each.title())).toList());
    reason.labelledBy(why);
    band.labelledBy(to);
    note.hint(TEXTS.get("concern.note.hint"));
    keep =
        new ActionButton(TEXTS.get("concern.keep"), () -> keep(raise, !higher.isEmpty()))
            .primary()
            .large();
    var acting = new Div(to, band);
    acting.addClassName("bw-stack");
    acting.setVisible(!higher.isEmpty());
    var reasons = new Div(why, reason);
    reasons.addClassName("bw-stack");
    var title = about.instrument().shortTitle();
    add(new H1(TEXTS.get("concern", title)), new Paragraph(TEXTS.get("concern.line")));
    add(trouble, new Div(reasons, new Div(acting, note)));
    trouble.addClassName("bw-trouble");
  }

  ActionButton keep() {
    return keep;
  }

  /// Bands above the one that is certain; none where bands are not grades.
  private static List<Band> higher(InstrumentResult about) {
    var bands = about.instrument().bands();
    if (about.isUngraded()) {
      return List.of();
    }
    int from =
        switch (about.result()) {
          case ScoreResult.Scored scored -> bands.indexOf(scored.band()) + 1;
          case ScoreResult.Incomplete open ->
              open.bandsPossible().isEmpty()
                  ? bands.size()
                  : bands.indexOf(open.bandsPossible().getFirst()) + 1;
          case ScoreResult.Noted _, ScoreResult.NotApplicable _, ScoreResult.Invalid _ ->
              bands.size();
        };
    return bands.subList(from, bands.size());
  }

  private void keep(Consumer<Concern> raise, boolean banded) {
    trouble.removeAll();
    try {
      if (reason.chosen().isEmpty() || banded && band.chosen().isEmpty()) {
        throw new Refusal("concern.choose");
      }
      raise.accept(
          new Concern(
              id,
              about.instrument().id(),
              band.chosen().map(Band::code),
              reason.chosen().get(),
              note.text()));
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }
}
