package org.bridewell.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.bridewell.core.plan.Fit;
import org.bridewell.core.plan.Fitness;
import org.bridewell.core.plan.Matter;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;

/// One matter, four answers, and the words that all but a yes need.
class FitRow extends Div {
  private static final Texts TEXTS = Texts.of("plan");

  private final Matter matter;
  private final EitherButtons<Fit> fit;
  private final FieldText terms;

  FitRow(Matter matter, Runnable changed) {
    this.matter = matter;
    var name = TEXTS.get("fit." + matter);
    fit = new EitherButtons<>(name, Choice.all(Fit.class, each -> TEXTS.get("fit." + each)));
    terms = new FieldText(TEXTS.get("terms"));
    terms.setVisible(false);
    addClassName("bw-fit");
    getElement().appendChild(new Element("b").setText(name));
    add(fit, terms);
    fit.addValueChangeListener(
        _ -> {
          showTerms();
          changed.run();
        });
    terms.addValueChangeListener(_ -> changed.run());
  }

  Matter matter() {
    return matter;
  }

  void show(Fitness fitness) {
    terms.setValue(fitness.terms());
    fit.setValue(fitness.fit());
    showTerms();
  }

  Optional<Fitness> fitness() {
    return Optional.ofNullable(fit.getValue())
        .map(chosen -> new Fitness(chosen, chosen.needsTerms() ? terms.text() : ""));
  }

  private void showTerms() {
    var chosen = Optional.ofNullable(fit.getValue()).filter(Fit::needsTerms);
    chosen.ifPresent(each -> terms.setLabel(TEXTS.get("terms." + each)));
    terms.setVisible(chosen.isPresent());
  }
}
