package org.bridewell.ui.medicine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.bridewell.core.medicine.Allergies;
import org.bridewell.core.medicine.Allergies.State;
import org.bridewell.core.medicine.Allergy;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Card;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// What the person is allergic to, and the question: each answer is kept at once.
class AllergyCard extends Card {
  private static final Texts TEXTS = Texts.of("medicine");

  /// What a nurse can do here.
  interface Answering {
    void noneKnown(AllergyId id);

    void allergic(AllergyId id, String substance, String reaction);

    void strike(AllergyId id, String reason);
  }

  private final Answering answering;

  AllergyCard(Allergies allergies, Answering answering) {
    super(TEXTS.get("allergies"));
    this.answering = answering;
    if (allergies.state() == State.NOT_ASKED) {
      add(new AlertBar(Tone.DUE, TEXTS.get("allergies.ask"), TEXTS.get("allergies.ask.why")));
    }
    var list = new UnorderedList();
    list.addClassName("bw-rows");
    allergies.known().forEach(each -> list.add(row(each, each.reaction())));
    allergies.possible().forEach(each -> list.add(row(each, TEXTS.get("allergies.earlier"))));
    if (list.getChildren().findAny().isPresent()) {
      add(list);
    }
    if (allergies.state() == State.NONE_KNOWN) {
      add(new Paragraph(TEXTS.get("allergies.none")));
    }
    if (allergies.state() == State.NOT_ASKED) {
      var id = AllergyId.next();
      add(new ActionButton(TEXTS.get("allergies.none.say"), () -> answering.noneKnown(id)));
    }
    add(adding());
  }

  private Div adding() {
    var id = AllergyId.next();
    var substance = new FieldText(TEXTS.get("allergy.substance"));
    var reaction = new FieldText(TEXTS.get("allergy.reaction")).optional(TEXTS.get("if-known"));
    var add =
        new ActionButton(
            TEXTS.get("allergy.add"),
            () -> {
              if (substance.text().isEmpty()) {
                substance.wrong(TEXTS.get("allergy.substance.missing")).focusHere();
              } else {
                answering.allergic(id, substance.text(), reaction.text());
              }
            });
    var form = new Div(substance, reaction, add);
    form.addClassName("bw-stack");
    return form;
  }

  private ListItem row(Allergy allergy, String beneath) {
    var words = new Div();
    words
        .getElement()
        .appendChild(
            new Element("b").setText(allergy.substance()), new Element("small").setText(beneath));
    var slot = new Div();
    var strike =
        new ActionButton(TEXTS.get("allergy.strike"), () -> slot.add(striking(allergy, slot)))
            .quiet();
    return new ListItem(words, strike, slot);
  }

  private Div striking(Allergy allergy, Div slot) {
    slot.removeAll();
    var reason = new FieldText(TEXTS.get("allergy.strike.why", allergy.substance()));
    var strike =
        new ActionButton(
            TEXTS.get("allergy.strike.do"), () -> answering.strike(allergy.id(), reason.text()));
    var form = new Div(reason, strike);
    form.addClassName("bw-stack");
    return form;
  }
}
