package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.safety.WithdrawalCheck;
import org.bridewell.core.safety.WithdrawalSign;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Texts;

/// A look for signs of withdrawal: one tap is one look, and the last one is told beside it.
class SignsRow extends Div {
  private static final Texts TEXTS = Texts.of("safety");

  private final Element last = new Element("small");
  private final EitherButtons<WithdrawalSign> answers;

  SignsRow(Consumer<WithdrawalSign> onLook) {
    var question = new Paragraph();
    question.getElement().appendChild(new Element("b").setText(TEXTS.get("signs")), last);
    answers =
        new EitherButtons<>(
                TEXTS.get("signs"),
                Arrays.stream(WithdrawalSign.values()).map(SignsRow::choice).toList())
            .labelledBy(question);
    answers.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            answers.chosen().ifPresent(onLook);
          }
        });
    addClassName("bw-signs");
    add(question, answers);
  }

  /// Shows when somebody last looked, and leaves the answers free for the next look.
  void show(Optional<WithdrawalCheck> check) {
    answers.setValue(null);
    last.setText(
        check
            .map(
                each ->
                    TEXTS.get(
                        "signs.last", TEXTS.get("sign." + each.sign()), DeskLine.time(each.at())))
            .orElse(TEXTS.get("signs.help")));
  }

  private static Choice<WithdrawalSign> choice(WithdrawalSign sign) {
    var choice = Choice.of(sign, TEXTS.get("sign." + sign));
    return sign.raises().map(Levels::shape).map(choice::raising).orElse(choice);
  }
}
